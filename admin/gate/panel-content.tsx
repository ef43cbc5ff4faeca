import { Divider, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout, useForm, useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DocumentRef, DocumentState } from '../../plugin/contract';
import type { Finding, Outcome, Severity } from '../../plugin/policy';
import type { Image } from '../../plugin/post';
import { useFormJudge, useFormVerdict } from '../text';
import { ClauseDetails, Failed, Loading, OutcomeLine, Picture, SeverityWord, TextLink, useTexts } from '../ui';
import { labelOf } from './labels';
import { ReviewState } from './review-state';
import { useDocumentState } from './use-gate';
import { sayWho } from './who';

const Item = styled.li`
  font-size: 1.3rem;
  line-height: 1.45;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
`;

const Small = styled.span`
  display: block;
  font-size: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral600};
`;

interface FindingsProps {
  readonly model: string;
  readonly findings: readonly Finding[];
  readonly state: DocumentState | undefined;
}

const FindingItem = ({ finding, label }: { readonly finding: Finding; readonly label: string }): ReactElement => {
  const { t } = useTexts();
  const judge = useFormJudge();
  const { toggleNotification } = useNotification();
  const show = (): void => {
    if (!judge.reveal(finding)) toggleNotification({ type: 'info', message: t('finding.hidden') });
  };
  return (
    <Item>
      <q>{finding.words}</q>
      <Small>
        {label} · <ClauseDetails clause={finding.clause} />
        {finding.place.kind === 'text' && (
          <>
            {' · '}
            <TextLink onClick={show}>{t('finding.show')}</TextLink>
          </>
        )}
      </Small>
    </Item>
  );
};

const SEVERITIES = ['block', 'flag', 'advice'] as const satisfies readonly Severity[];

/** The findings, gravest first. Why each is one stands under its field; here they are an overview. */
const Findings = ({ model, findings, state }: FindingsProps): ReactElement => {
  const { edit } = unstable_useDocumentLayout(model);
  const getValues = useForm('PolicyGate', (form) => form.getValues);
  const intl = useIntl();
  const name = (id: string, label: string): string => intl.formatMessage({ id, defaultMessage: label });
  const labelled = { layout: edit, model, values: getValues(), name };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {SEVERITIES.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <section key={severity} data-policy-gate-findings={severity}>
            <Typography variant="pi" tag="h3">
              <SeverityWord severity={severity} /> ({found.length})
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
              {found.map((finding) => (
                <FindingItem
                  key={JSON.stringify([finding.rule, finding.place])}
                  finding={finding}
                  label={labelOf(finding.place.path, labelled) || finding.place.path}
                />
              ))}
            </Flex>
          </section>
        );
      })}
      {state?.images.map((image) => {
        const found = findings.filter(({ place }) => place.kind === 'image' && place.path === image.path);
        return found.length > 0 && <Picture key={image.path} picture={image} findings={found} />;
      })}
    </Flex>
  );
};

/** What happens next, in one sentence. */
const NextStep = ({
  outcome,
  state,
}: {
  readonly outcome: Outcome;
  readonly state: DocumentState | undefined;
}): ReactElement => {
  const { t } = useTexts();
  const text = outcome === 'flag' ? sayWho(t, 'next', state) : t(`next.${outcome}`);
  return <Typography textColor="neutral800">{text}</Typography>;
};

/** Pictures that the form shows and the saved draft did not have: nobody has read them yet. */
const PicturesToRead = ({
  images,
  state,
}: {
  readonly images: readonly Image[];
  readonly state: DocumentState | undefined;
}) => {
  const { t } = useTexts();
  const isRead = ({ path, name }: Image): boolean =>
    state?.images.some((image) => image.path === path && image.name === name) === true;
  const unread = images.filter((image) => !isRead(image)).length;
  if (unread === 0) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {t('panel.unread-pictures', { count: unread })}
    </Typography>
  );
};

export interface PanelContentProps {
  readonly model: string;
  readonly document: DocumentRef | null;
}

/** The side panel: the verdict on what stands in the form now, why, what comes next, and where the review stands. */
export const PanelContent = ({ model, document }: PanelContentProps): ReactElement => {
  const { t } = useTexts();
  const { data: state, error, refetch } = useDocumentState(document, true);
  const verdict = useFormVerdict();
  if (error !== undefined && verdict === null) return <Failed error={error} retry={refetch} />;
  if (verdict === null) return <Loading />;
  const { outcome, findings, images } = verdict;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} width="100%" data-policy-gate-outcome={outcome}>
      <div role="status" aria-live="polite">
        <OutcomeLine outcome={outcome} />
        <NextStep outcome={outcome} state={state} />
      </div>
      {error !== undefined && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {t('panel.state-unknown')} <TextLink onClick={() => void refetch()}>{t('state.retry')}</TextLink>
        </Typography>
      )}
      {state !== undefined && <ReviewState state={state} />}
      {findings.length > 0 && (
        <>
          <Divider width="100%" />
          <Findings model={model} findings={findings} state={state} />
        </>
      )}
      <PicturesToRead images={images} state={state} />
    </Flex>
  );
};
