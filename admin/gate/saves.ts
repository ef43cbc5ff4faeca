import type { Middleware } from '@reduxjs/toolkit';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { api } from '../ui';

/** A draft that the Content Manager has just stored. */
export interface SavedDraft {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

const SAVES: ReadonlySet<string> = new Set(['createDocument', 'updateDocument', 'cloneDocument']);
const CHANGES: ReadonlySet<string> = new Set([
  ...SAVES,
  'publishDocument',
  'publishManyDocuments',
  'unpublishDocument',
  'unpublishManyDocuments',
  'discardDocument',
  'deleteDocument',
]);

interface MutationAction {
  readonly type: string;
  readonly meta: { readonly arg: { readonly endpointName: string; readonly originalArgs: { readonly model: string } } };
  readonly payload: { readonly data?: { readonly documentId?: string; readonly locale?: string | null } } | undefined;
}

const isMutation = (action: unknown): action is MutationAction =>
  typeof action === 'object' &&
  action !== null &&
  'type' in action &&
  typeof action.type === 'string' &&
  /\/executeMutation\/(fulfilled|rejected)$/.test(action.type) &&
  'meta' in action;

const listeners = new Set<(saved: SavedDraft) => void>();

/** Notices what the Content Manager stores, publishes or is refused: what the gate knows of the document is old then. */
export const watchDocuments: Middleware = (store) => (next) => (action) => {
  const result: unknown = next(action);
  if (!isMutation(action) || !CHANGES.has(action.meta.arg.endpointName)) return result;
  const { endpointName, originalArgs } = action.meta.arg;
  const stored = action.payload?.data;
  if (SAVES.has(endpointName) && action.type.endsWith('fulfilled') && stored?.documentId !== undefined) {
    const saved = { uid: originalArgs.model, documentId: stored.documentId, locale: stored.locale ?? null };
    for (const listener of listeners) listener(saved);
  }
  store.dispatch(api.util.invalidateTags(['PolicyGateDocument', 'PolicyGateReview', 'PolicyGateLedger']));
  return result;
};

type NativeSave = () => unknown;
const nativeSaves = new WeakMap<() => unknown, NativeSave>();

/** Passes the native save action through, and remembers how to save this form: with its validation and all it takes care of. */
export const withKnownSave = (Native: DocumentActionComponent): DocumentActionComponent => {
  const KnownSaveAction: DocumentActionComponent = (props) => {
    const native = Native(props);
    const getValues = useForm('PolicyGate', (state) => state.getValues);
    const onClick = native?.onClick as NativeSave | undefined;
    useEffect(() => {
      if (onClick !== undefined) nativeSaves.set(getValues, onClick);
    }, [getValues, onClick]);
    return native;
  };
  if (Native.type !== undefined) KnownSaveAction.type = Native.type;
  if (Native.position !== undefined) KnownSaveAction.position = Native.position;
  return KnownSaveAction;
};

/** Saves a form as its own Save button would. Null where it was not saved; the button has told why by then. */
export const saveForm = async (getValues: () => unknown): Promise<SavedDraft | null> => {
  const stored: SavedDraft[] = [];
  const listen = (saved: SavedDraft): void => {
    stored.push(saved);
  };
  listeners.add(listen);
  try {
    await nativeSaves.get(getValues)?.();
  } finally {
    listeners.delete(listen);
  }
  return stored[0] ?? null;
};
