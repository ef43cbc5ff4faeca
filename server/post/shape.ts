import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import type { Attribute, Schema, Schemas } from '../../plugin/post';
import { modelOf } from './governed';
import type { RawModel } from './governed';

/** How a governed type's content is read: the core's schemas, and what `db.query` must populate for them. */
export interface Shape {
  readonly schemas: Schemas;
  readonly populate: Readonly<Record<string, unknown>>;
  /** Components that the type holds, at any depth. */
  readonly components: ReadonlySet<string>;
}

/** Relations are not the content of a post: what they lead to is governed by itself. Outlets and department are. */
const attributesOf = (model: RawModel, relations: ReadonlySet<string>): Record<string, Attribute> =>
  Object.fromEntries(
    Object.entries(model.attributes).filter(
      ([name, attribute]) => attribute.type !== 'relation' || relations.has(name),
    ),
  );

const schemaOf = (model: RawModel, relations: ReadonlySet<string>): Schema => ({
  attributes: attributesOf(model, relations),
});

const NONE: ReadonlySet<string> = new Set();

const shapeFrom = (strapi: Core.Strapi, type: GovernedType): Shape => {
  const components: Record<string, Schema> = {};
  const populates = new Map<string, Record<string, unknown>>();

  const populateOf = (
    model: RawModel,
    relations: ReadonlySet<string>,
    above: readonly string[],
  ): Record<string, unknown> => {
    const populate: Record<string, unknown> = {};
    for (const [name, attribute] of Object.entries(model.attributes)) {
      if (attribute.type === 'media') populate[name] = true;
      else if (attribute.type === 'relation' && relations.has(name)) populate[name] = { select: ['id', 'documentId'] };
      else if (attribute.type === 'component')
        populate[name] = { populate: component(attribute.component ?? '', above) };
      else if (attribute.type === 'dynamiczone') {
        const on = (attribute.components ?? []).map((uid) => [uid, { populate: component(uid, above) }]);
        populate[name] = { on: Object.fromEntries(on) as object };
      }
    }
    return populate;
  };

  const component = (uid: string, above: readonly string[]): Record<string, unknown> => {
    const before = populates.get(uid);
    if (before !== undefined) return before;
    const model = modelOf(strapi, uid);
    // A component that holds itself ends here: Strapi does not store such content either.
    if (model === undefined || above.includes(uid)) return {};
    components[uid] = schemaOf(model, NONE);
    const populate = populateOf(model, NONE, [...above, uid]);
    populates.set(uid, populate);
    return populate;
  };

  const model = modelOf(strapi, type.uid);
  if (model === undefined) throw new Error(`There is no content type ${type.uid}`);
  const relations = new Set([type.outlets, type.department].filter((name) => name !== null));
  const populate = populateOf(model, relations, []);
  return {
    schemas: { type: schemaOf(model, relations), components },
    populate,
    components: new Set(Object.keys(components)),
  };
};

const shapes = new WeakMap<object, Map<string, Shape>>();

/** Computed once per type: schemas do not change while Strapi runs. */
export const shapeOf = (strapi: Core.Strapi, type: GovernedType): Shape => {
  const known = shapes.get(strapi) ?? new Map<string, Shape>();
  shapes.set(strapi, known);
  const before = known.get(type.uid);
  if (before !== undefined) return before;
  const shape = shapeFrom(strapi, type);
  known.set(type.uid, shape);
  return shape;
};
