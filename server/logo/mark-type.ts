/** The register of logos and seals: the city's current and retired ones, and others' that only look alike. */
export const markType = {
  schema: {
    kind: 'collectionType',
    collectionName: 'policy_gate_marks',
    info: {
      singularName: 'mark',
      pluralName: 'marks',
      displayName: 'Mark',
      description: "A logo or seal: the city's own, a retired one, or somebody else's",
    },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string', required: true },
      state: { type: 'enumeration', enum: ['current', 'retired', 'foreign'], required: true, default: 'current' },
      drawings: { type: 'media', multiple: true, required: true, allowedTypes: ['images'] },
      validFrom: { type: 'date' },
      validUntil: { type: 'date' },
    },
  },
} as const;
