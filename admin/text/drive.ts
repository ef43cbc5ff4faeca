import { unstable_useDocument, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo } from 'react';
import type { GovernedType, JudgementResponse } from '../../plugin/contract';
import type { OutletKind } from '../../plugin/policy';
import { OUTLET_KINDS } from '../../plugin/policy';
import type { Schemas, Values } from '../../plugin/post';
import { useGetJudgementQuery, useGetRelatedQuery } from './api';
import { useFormJudge } from './use-form-judge';

/** The document that a form edits. `documentId` is absent while it is created. */
export interface EditedDocument {
  readonly model: string;
  readonly collectionType: string;
  readonly documentId: string | undefined;
  readonly locale: string | null;
}

const NOBODY: readonly string[] = [];

const idsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown) =>
        typeof item === 'object' && item !== null && 'documentId' in item && typeof item.documentId === 'string'
          ? [item.documentId]
          : [],
      )
    : [];

const isKind = (value: unknown): value is OutletKind => OUTLET_KINDS.some((kind) => kind === value);

const kindsOf = (judgement: JudgementResponse, ids: readonly string[]): readonly OutletKind[] => [
  ...new Set(judgement.outlets.filter(({ documentId }) => ids.includes(documentId)).map(({ kind }) => kind)),
];

/** Documents that a relation of the saved draft leads to, changed by what was connected and disconnected in the form since. */
const useRelated = (edited: EditedDocument, field: string | null): readonly string[] => {
  const value = useForm('PolicyGate', (state) => (field === null ? undefined : (state.values as Values)[field]));
  const isRelation = typeof value !== 'string';
  const { data } = useGetRelatedQuery(
    { uid: edited.model, documentId: edited.documentId ?? '', locale: edited.locale, field: field ?? '' },
    { skip: field === null || edited.documentId === undefined || !isRelation },
  );
  const change =
    typeof value === 'object' && value !== null ? (value as { connect?: unknown; disconnect?: unknown }) : {};
  const saved = data ?? NOBODY;
  const ids = [...saved.filter((id) => !idsOf(change.disconnect).includes(id)), ...idsOf(change.connect)].join(' ');
  return useMemo(() => (ids === '' ? NOBODY : ids.split(' ')), [ids]);
};

const useOutlets = (
  edited: EditedDocument,
  judgement: JudgementResponse | undefined,
  governed: GovernedType | undefined,
): readonly OutletKind[] => {
  const field = governed?.outlets ?? null;
  const value = useForm('PolicyGate', (state) => (field === null ? undefined : (state.values as Values)[field]));
  const related = useRelated(edited, field);
  return useMemo(() => {
    if (isKind(value)) return [value];
    return judgement === undefined ? [] : kindsOf(judgement, related);
  }, [judgement, related, value]);
};

/**
 * Keeps the form's judge up to date: what it judges by, and that the values have changed. Stands once in each form, in
 * the publish action, which is there wherever content can be edited and published. Answers whether the content is under
 * the policy; undefined until that is known.
 */
export const useDrivenJudge = (edited: EditedDocument): boolean | undefined => {
  const { model, collectionType } = edited;
  const judge = useFormJudge();
  const isApi = model.startsWith('api::');
  const { data: judgement } = useGetJudgementQuery(undefined, { skip: !isApi });
  const governed = judgement?.governed.find(({ uid }) => uid === model);
  const { schema, components } = unstable_useDocument({ model, collectionType }, { skip: true });
  const outlets = useOutlets(edited, judgement, governed);
  const values = useForm('PolicyGate', (state) => state.values as Values);

  useEffect(() => {
    if (judgement === undefined || governed === undefined || schema === undefined) judge.configure(null);
    // The Content Manager's schemas have all that extraction reads, with more.
    else judge.configure({ schemas: { type: schema, components } as unknown as Schemas, outlets, judgement });
  }, [judge, judgement, governed, schema, components, outlets]);

  useEffect(() => {
    judge.changed();
  }, [judge, values]);

  useEffect(() => judge.stop, [judge]);

  if (!isApi) return false;
  return judgement === undefined ? undefined : governed !== undefined;
};
