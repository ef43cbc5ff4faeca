/** The register of departments. Who works in them is in a private table: nothing public leads to people. */
export const department = {
  schema: {
    kind: 'collectionType',
    collectionName: 'policy_gate_departments',
    info: {
      singularName: 'department',
      pluralName: 'departments',
      displayName: 'Department',
      description: 'A department of the city that owns posts and approves them',
    },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string', required: true, unique: true },
      description: { type: 'text' },
      /** Reviews whose department has nobody to decide go here. */
      fallback: { type: 'boolean', default: false },
    },
  },
} as const;
