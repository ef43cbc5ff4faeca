import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { Check, Cross, Message, Pencil, ArrowLeft } from '@strapi/icons';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ReviewDetail } from '../../plugin/contract';
import type { ReviewAction } from '../../plugin/review';
import { isTextKey, sayTrouble, troubleOf, useTexts } from '../ui';
import { useDecideMutation } from './api';

const LOOK = {
  approve: { variant: 'success', icon: <Check /> },
  'request-changes': { variant: 'secondary', icon: <Pencil /> },
  reject: { variant: 'danger', icon: <Cross /> },
  withdraw: { variant: 'tertiary', icon: <ArrowLeft /> },
  comment: { variant: 'tertiary', icon: <Message /> },
} as const satisfies Readonly<Record<ReviewAction, object>>;

/** The actions that say nothing without a word of explanation. */
const NEEDS_COMMENT: ReadonlySet<ReviewAction> = new Set(['request-changes', 'reject', 'comment']);

const useDecision = (review: ReviewDetail) => {
  const { t } = useTexts();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading }] = useDecideMutation();
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);

  const take = (action: ReviewAction): void => {
    const words = comment.trim();
    setMissing(words === '' && NEEDS_COMMENT.has(action));
    if (words === '' && NEEDS_COMMENT.has(action)) return;
    decide({ id: review.id, version: review.version, action, ...(words !== '' && { comment: words }) })
      .unwrap()
      .then(() => {
        setComment('');
        toggleNotification({ type: 'success', message: t(`decision.done.${action}`) });
      })
      .catch((error: unknown) => {
        // The comment stays in its box: after a look at what the other person did it may still be wanted.
        const type = troubleOf(error).status === 409 ? 'warning' : 'danger';
        toggleNotification({ type, message: sayTrouble(error, t) });
      });
  };
  return { take, isLoading, comment, setComment, isMissing };
};

/** What the person may do with the review, with a comment; or why not. */
export const DecisionBox = ({ review }: { readonly review: ReviewDetail }): ReactElement | null => {
  const { t } = useTexts();
  const { take, isLoading, comment, setComment, isMissing } = useDecision(review);
  const { actions, refusal, state } = review;
  const why = `refusal.${refusal ?? ''}`;
  const isRefused = state === 'open' && isTextKey(why);
  if (actions.length === 0 && !isRefused) return null;
  return (
    <Box
      tag="section"
      aria-labelledby="policy-gate-decision"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" fontWeight="bold" tag="h2" id="policy-gate-decision">
          {t('decision.title')}
        </Typography>
        {isRefused && (
          <Box background="neutral100" hasRadius padding={3}>
            <Typography fontWeight="bold" tag="p">
              {t('decision.not-you')}
            </Typography>
            <Typography tag="p">{t(why)}</Typography>
          </Box>
        )}
        {actions.length > 0 && (
          <>
            <Field.Root
              name="comment"
              hint={t('decision.comment-hint')}
              error={isMissing && t('refusal.review.comment-required')}
            >
              <Field.Label>{t('decision.comment-label')}</Field.Label>
              <Textarea
                value={comment}
                maxLength={5000}
                onChange={(event: { target: { value: string } }) => {
                  setComment(event.target.value);
                }}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Flex direction="column" alignItems="stretch" gap={2}>
              {actions.map((action) => (
                <Button
                  key={action}
                  variant={LOOK[action].variant}
                  startIcon={LOOK[action].icon}
                  disabled={isLoading}
                  size="L"
                  onClick={() => {
                    take(action);
                  }}
                >
                  {t(`decision.${action}`)}
                </Button>
              ))}
            </Flex>
          </>
        )}
      </Flex>
    </Box>
  );
};
