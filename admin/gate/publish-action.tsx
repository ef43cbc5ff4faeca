import type { DocumentActionComponent, DocumentActionDescription } from '@strapi/content-manager/strapi-admin';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import type { DocumentRef } from '../../plugin/contract';
import { ACTIONS, useMay, useTexts } from '../ui';
import type { TextKey } from '../ui';
import { RequestApproval } from './request-approval';
import { usePublishShortcutGuard } from './shortcut';
import type { Stance } from './stance';
import { useGate } from './use-gate';

type Description = DocumentActionDescription;
type Stopped = Exclude<Stance, 'publish'>;

const LABELS: Readonly<Record<Stopped, TextKey>> = {
  request: 'action.request',
  waiting: 'action.waiting',
  'decided-against': 'action.decided-against',
  blocked: 'action.blocked',
};

/** The native button, stopped: disabled, and without any way to publish left in it. */
const stopped = ({ position, variant }: Description, label: string): Description => ({
  // Other plugins, and the form's Enter key, look for this type in the first place.
  type: 'publish',
  label,
  disabled: true,
  ...(position !== undefined && { position }),
  ...(variant !== undefined && { variant }),
});

const useRequestDialog = (document: DocumentRef | null): NonNullable<Description['dialog']> => {
  const { t } = useTexts();
  const { uid = '', documentId = '', locale = null } = document ?? {};
  // A new identity would mount the dialog anew and lose what was typed into it.
  const content = useMemo(() => {
    const saved = documentId === '' ? null : { uid, documentId, locale };
    const Content = ({ onClose }: { readonly onClose: () => void }) => (
      <RequestApproval document={saved} onClose={onClose} />
    );
    return Content;
  }, [uid, documentId, locale]);
  return { type: 'modal', title: t('request.title'), content };
};

/**
 * The one main button. It stands in for the native publish action and says what will happen: publish, ask for approval,
 * or why not. This is for the person's comfort; the guard on the server is what stops content.
 */
export const withPolicy = (Native: DocumentActionComponent): DocumentActionComponent => {
  const PolicyPublishAction: DocumentActionComponent = (props) => {
    const native = Native(props);
    const { t } = useTexts();
    const { stance, document, isGoverned } = useGate(props);
    const isSubmitting = useForm('PolicyGate', (form) => form.isSubmitting);
    const maySubmit = useMay(ACTIONS.submit);
    const dialog = useRequestDialog(document);
    const { toggleNotification } = useNotification();
    const isStopped = isGoverned === true && stance !== 'publish';

    const tell = useCallback(() => {
      if (stance === 'publish') return;
      toggleNotification({ type: 'warning', message: t(`shortcut.${stance}`) });
    }, [stance, t, toggleNotification]);
    usePublishShortcutGuard(isStopped, tell);

    if (!native || !isStopped) return native;
    const label = t(LABELS[stance]);
    if (stance !== 'request') return stopped(native, label);
    return { ...stopped(native, label), disabled: isSubmitting || !maySubmit, dialog };
  };
  if (Native.type !== undefined) PolicyPublishAction.type = Native.type;
  if (Native.position !== undefined) PolicyPublishAction.position = Native.position;
  return PolicyPublishAction;
};
