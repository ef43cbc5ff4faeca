/** The register of accounts: the city's own and those of others. Edited in the Content Manager; no relation leads to people. */
export const outlet = {
  schema: {
    kind: 'collectionType',
    collectionName: 'policy_gate_outlets',
    info: {
      singularName: 'outlet',
      pluralName: 'outlets',
      displayName: 'Outlet',
      description: 'An account of the city or of others on which posts appear',
    },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string', required: true },
      network: {
        type: 'enumeration',
        enum: [
          'website',
          'facebook',
          'instagram',
          'x',
          'youtube',
          'tiktok',
          'nextdoor',
          'linkedin',
          'threads',
          'newsletter',
          'other',
        ],
        required: true,
        default: 'website',
      },
      handle: { type: 'string' },
      kind: { type: 'enumeration', enum: ['official', 'partner', 'personal'], required: true, default: 'official' },
      department: { type: 'relation', relation: 'manyToOne', target: 'plugin::policy-gate.department' },
    },
  },
} as const;
