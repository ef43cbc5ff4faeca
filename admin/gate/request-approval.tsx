import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { DocumentRef } from '../../plugin/contract';
import type { Finding } from '../../plugin/policy';
import { clauseOf } from '../../plugin/policy';
import { useFormVerdict } from '../text';
import { sayTrouble, SeverityWord, useTexts } from '../ui';
import { useGetDocumentStateQuery, useSubmitMutation } from './api';
import { saveForm } from './saves';
import { sayWho } from './who';

interface RequestApprovalProps {
  /** The saved draft; null where nothing is saved yet. */
  readonly document: DocumentRef | null;
  readonly onClose: () => void;
}

const NOWHERE: DocumentRef = { uid: '', documentId: '', locale: null };

const Reasons = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement => {
  const { say } = useTexts();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {findings.map((finding) => (
        <Typography key={JSON.stringify([finding.rule, finding.place])} tag="li" variant="omega">
          <SeverityWord severity={finding.severity} /> · {say(clauseOf(finding.clause).title)}: <q>{finding.words}</q>
        </Typography>
      ))}
    </Flex>
  );
};

/** Saves the draft, then asks for approval. Whatever fails, the draft stays as it is and the person is told. */
const useRequest = ({ document, onClose }: RequestApprovalProps) => {
  const { t } = useTexts();
  const getValues = useForm('PolicyGate', (form) => form.getValues);
  const isModified = useForm('PolicyGate', (form) => form.modified);
  const { toggleNotification } = useNotification();
  const [submit] = useSubmitMutation();
  const [isBusy, setBusy] = useState(false);

  const carryOut = async (comment: string): Promise<void> => {
    const needsSaving = isModified || document === null;
    const saved = needsSaving ? await saveForm(getValues) : document;
    if (saved === null) {
      onClose();
      return;
    }
    const { uid, documentId, locale } = saved;
    const answer = await submit({ uid, documentId, locale, ...(comment !== '' && { comment }) }).unwrap();
    const type = answer.result === 'blocked' ? 'danger' : 'success';
    toggleNotification({ type, message: t(`request.${answer.result}`) });
    onClose();
  };

  const request = (comment: string): void => {
    setBusy(true);
    carryOut(comment.trim())
      .catch((error: unknown) => {
        toggleNotification({ type: 'danger', message: sayTrouble(error, t) });
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return { request, isBusy, isModified };
};

export const RequestApproval = (props: RequestApprovalProps): ReactElement => {
  const { t } = useTexts();
  const { request, isBusy, isModified } = useRequest(props);
  const { data: state } = useGetDocumentStateQuery(props.document ?? NOWHERE, { skip: props.document === null });
  const verdict = useFormVerdict();
  const [comment, setComment] = useState('');
  const findings = (verdict?.findings ?? state?.findings ?? []).filter(({ severity }) => severity !== 'advice');

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{sayWho(t, 'request', state)}</Typography>
          <Reasons findings={findings} />
          <Field.Root name="comment" hint={t('request.comment-hint')}>
            <Field.Label>{t('request.comment')}</Field.Label>
            <Textarea
              value={comment}
              maxLength={2000}
              onChange={(event: { target: { value: string } }) => {
                setComment(event.target.value);
              }}
            />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={props.onClose}>
          {t('request.cancel')}
        </Button>
        <Button
          loading={isBusy}
          onClick={() => {
            request(comment);
          }}
        >
          {t(isModified ? 'request.save-and-send' : 'request.send')}
        </Button>
      </Modal.Footer>
    </>
  );
};
