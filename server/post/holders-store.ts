import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { FILE_UID } from './files';
import { governedTypes } from './governed';
import type { RawModel } from './governed';

/** A row that holds something: of a governed type, or of a component on the way up to one. */
interface Holder {
  readonly uid: string;
  readonly id: number;
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn?: { readonly name: string };
  readonly morphColumn?: {
    readonly idColumn: { readonly name: string };
    readonly typeColumn: { readonly name: string };
  };
}

type Metadata = Readonly<Record<string, { readonly joinTable?: JoinTable }>>;

const joinTableOf = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable | undefined =>
  (strapi.db.metadata.get(uid).attributes as Metadata)[attribute]?.joinTable;

/** Raw knex joins the surrounding transaction only when told so; on SQLite it would wait for itself otherwise. */
const query = async <Row>(
  strapi: Core.Strapi,
  table: string,
  build: (rows: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<Row[]> => {
  let found: Row[] = [];
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    found = (await build(strapi.db.getConnection(table)).transacting(trx)) as Row[];
  });
  return found;
};

const holdsComponent = (model: RawModel, component: string): readonly string[] =>
  Object.entries(model.attributes)
    .filter(([, { type, component: one, components }]) =>
      type === 'component' ? one === component : type === 'dynamiczone' && (components ?? []).includes(component),
    )
    .map(([name]) => name);

const above = async (strapi: Core.Strapi, component: string, ids: readonly number[]): Promise<readonly Holder[]> => {
  const models = Object.values({ ...strapi.contentTypes, ...strapi.components } as unknown as Record<string, RawModel>);
  const holders: Holder[] = [];
  for (const model of models) {
    for (const attribute of holdsComponent(model, component)) {
      const join = joinTableOf(strapi, model.uid, attribute);
      if (join === undefined) continue;
      const idColumn = join.morphColumn?.idColumn.name ?? join.inverseJoinColumn?.name ?? 'cmp_id';
      const typeColumn = join.morphColumn?.typeColumn.name ?? 'component_type';
      const rows = await query<Record<string, number>>(strapi, join.name, (from) =>
        from
          .select(join.joinColumn.name)
          .whereIn(idColumn, [...ids])
          .where(typeColumn, component)
          .where('field', attribute),
      );
      for (const row of rows) holders.push({ uid: model.uid, id: Number(row[join.joinColumn.name]) });
    }
  }
  return holders;
};

/** Rows of governed types that hold these component rows, by uid. */
export const holdersOfComponents = async (
  strapi: Core.Strapi,
  component: string,
  ids: readonly number[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const found = new Map<string, number[]>();
  let level: readonly Holder[] = ids.length === 0 ? [] : await above(strapi, component, ids);
  // Components may hold components; Strapi's own limit of nesting is far below this.
  for (let depth = 0; level.length > 0 && depth < 20; depth += 1) {
    const next: Holder[] = [];
    for (const holder of level) {
      if (holder.uid in strapi.components) next.push(...(await above(strapi, holder.uid, [holder.id])));
      else if (governedTypes(strapi).has(holder.uid))
        found.set(holder.uid, [...(found.get(holder.uid) ?? []), holder.id]);
    }
    level = next;
  }
  return found;
};

const merge = (into: Map<string, number[]>, from: ReadonlyMap<string, readonly number[]>): void => {
  for (const [uid, ids] of from) into.set(uid, [...(into.get(uid) ?? []), ...ids]);
};

/** Rows of governed types that show these files as media, directly or in a component, by uid. */
export const holdersOfFiles = async (
  strapi: Core.Strapi,
  files: readonly number[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const found = new Map<string, number[]>();
  const join = joinTableOf(strapi, FILE_UID, 'related');
  if (files.length === 0 || join?.morphColumn === undefined) return found;
  const { idColumn, typeColumn } = join.morphColumn;
  const rows = await query<Record<string, unknown>>(strapi, join.name, (from) =>
    from.select(idColumn.name, typeColumn.name).whereIn(join.joinColumn.name, [...files]),
  );
  for (const row of rows) {
    const uid = String(row[typeColumn.name]);
    const id = Number(row[idColumn.name]);
    if (governedTypes(strapi).has(uid)) merge(found, new Map([[uid, [id]]]));
    else if (uid in strapi.components) merge(found, await holdersOfComponents(strapi, uid, [id]));
  }
  return found;
};
