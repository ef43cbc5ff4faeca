const register = (
  singularName: string,
  pluralName: string,
  displayName: string,
  description: string,
  attributes: object,
) => ({
  schema: {
    kind: 'collectionType',
    collectionName: `policy_gate_${pluralName.replace(/-/g, '_')}`,
    info: { singularName, pluralName, displayName, description },
    options: { draftAndPublish: false },
    attributes,
  },
});

/** A matter before the commission. */
export const agendaItem = register(
  'agenda-item',
  'agenda-items',
  'Agenda item',
  'A matter before the city commission',
  {
    itemId: { type: 'string', required: true, unique: true },
    title: { type: 'string', required: true },
    summary: { type: 'text' },
    status: { type: 'enumeration', enum: ['pending', 'decided'], required: true, default: 'pending' },
    hearing: { type: 'date' },
    aliases: { type: 'json' },
  },
);

/** A site, account or name that is political. */
export const politicalEntry = register(
  'political-entry',
  'political-entries',
  'Political entry',
  'A site, account or name that is political',
  {
    kind: { type: 'enumeration', enum: ['domain', 'handle', 'candidate', 'party', 'measure'], required: true },
    value: { type: 'string', required: true },
    note: { type: 'string' },
  },
);

/** A host name of the city's own. */
export const cityDomain = register('city-domain', 'city-domains', 'City domain', "A host name of the city's own", {
  domain: { type: 'string', required: true, unique: true },
});
