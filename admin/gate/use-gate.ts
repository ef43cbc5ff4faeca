import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { DocumentRef, DocumentState } from '../../plugin/contract';
import { useDrivenJudge, useFormJudge, useFormVerdict } from '../text';
import { useGetDocumentStateQuery } from './api';
import type { Stance } from './stance';
import { stanceOf } from './stance';

export interface Gate {
  /** False where the content is not under the policy; undefined until that is known. */
  readonly isGoverned: boolean | undefined;
  readonly stance: Stance;
  /** The saved draft; null while nothing is saved. */
  readonly document: DocumentRef | null;
  readonly state: DocumentState | undefined;
}

type Shown = Pick<DocumentActionProps, 'model' | 'document' | 'documentId' | 'activeTab' | 'collectionType'>;

const localeOf = ({ document }: Shown): string | null => {
  const locale: unknown = document?.['locale'];
  return typeof locale === 'string' ? locale : null;
};

/** The saved draft that a form stands for. */
export const refOf = (shown: Shown): DocumentRef | null => {
  const documentId = shown.documentId ?? shown.document?.documentId;
  if (documentId === undefined || shown.document === undefined) return null;
  return { uid: shown.model, documentId, locale: localeOf(shown) };
};

const NOWHERE: DocumentRef = { uid: '', documentId: '', locale: null };

/** What the gate knows of the saved draft. */
export const useDocumentState = (document: DocumentRef | null, isGoverned: boolean | undefined) =>
  useGetDocumentStateQuery(document ?? NOWHERE, { skip: document === null || isGoverned !== true });

/** Where the content in a form stands: judged as typed, with what the server knows of the saved draft. */
export const useGate = (shown: Shown): Gate => {
  const document = refOf(shown);
  const isGoverned = useDrivenJudge({
    model: shown.model,
    collectionType: shown.collectionType,
    documentId: document?.documentId,
    locale: document?.locale ?? null,
  });
  const { data: state } = useDocumentState(document, isGoverned);
  const judge = useFormJudge();
  const verdict = useFormVerdict();
  const isModified = useForm('PolicyGate', (form) => form.modified);

  useEffect(() => {
    judge.pictures(state?.findings.filter(({ place }) => place.kind === 'image') ?? []);
  }, [judge, state]);

  const outcome = verdict?.outcome ?? state?.outcome;
  const isUndecided = isGoverned !== true || outcome === undefined || shown.activeTab === 'published';
  const stance = isUndecided
    ? 'publish'
    : stanceOf({
        outcome,
        review: state?.review ?? null,
        isModified,
        isPublished: shown.document?.['status'] === 'published',
      });
  return { isGoverned, stance, document, state };
};
