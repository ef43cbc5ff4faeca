import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { ReviewDetail } from '../../plugin/contract';
import type { Finding } from '../../plugin/policy';
import { ClauseDetails, isTextKey, Moment, Picture, SeverityWord, useTexts } from '../ui';
import { anchorOf, MarkedText } from './marked-text';

export const Card = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" fontWeight="bold" tag="h2" id={id}>
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
};

const labelAt = ({ labels }: ReviewDetail, path: string): string => {
  const known = Object.keys(labels)
    .filter((name) => path === name || path.startsWith(`${name}.`))
    .sort((a, b) => b.length - a.length)[0];
  return known === undefined ? path : (labels[known] ?? path);
};

/** The post's texts in the order of its fields. */
export const Texts = ({ review }: { readonly review: ReviewDetail }): ReactElement => {
  const { t } = useTexts();
  return (
    <Card title={t('review.text')}>
      {review.post.runs.map((run, index) => (
        <MarkedText
          key={`${run.path}/${String(index)}`}
          run={run}
          label={labelAt(review, run.path)}
          findings={review.findings}
        />
      ))}
    </Card>
  );
};

export const Pictures = ({ review }: { readonly review: ReviewDetail }): ReactElement | null => {
  const { t } = useTexts();
  if (review.images.length === 0) return null;
  return (
    <Card title={t('review.pictures')}>
      {review.images.map((image) => (
        <figure key={image.path} style={{ margin: 0 }}>
          <Picture picture={image} findings={review.findings.filter(({ place }) => place.path === image.path)} />
          <Typography tag="figcaption" variant="pi" textColor="neutral600">
            {labelAt(review, image.path)} · {image.name}
          </Typography>
        </figure>
      ))}
    </Card>
  );
};

const Numbered = styled.li`
  display: grid;
  grid-template-columns: 2.4rem minmax(0, 1fr);
  font-size: 1.4rem;
  line-height: 1.45;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
  scroll-margin-top: 12rem;

  &:target {
    background: ${({ theme }) => theme.colors.primary100};
    outline: 4px solid ${({ theme }) => theme.colors.primary100};
    border-radius: 2px;
  }
`;

const FindingEntry = ({
  finding,
  index,
  where,
}: {
  readonly finding: Finding;
  readonly index: number;
  readonly where: string;
}) => {
  const { say } = useTexts();
  return (
    <Numbered id={anchorOf(index)}>
      <strong>{index + 1}</strong>
      <div>
        <p>
          <SeverityWord severity={finding.severity} /> · <ClauseDetails clause={finding.clause} />
        </p>
        <p>
          <q>{finding.words}</q>{' '}
          <Typography variant="pi" textColor="neutral600">
            ({where})
          </Typography>
        </p>
        <p>{say(finding.message)}</p>
      </div>
    </Numbered>
  );
};

export const FindingList = ({ review }: { readonly review: ReviewDetail }): ReactElement => {
  const { t } = useTexts();
  return (
    <Card title={t('review.findings', { count: review.findings.length })}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {review.findings.map((finding, index) => (
          <FindingEntry
            key={JSON.stringify([finding.rule, finding.place])}
            finding={finding}
            index={index}
            where={labelAt(review, finding.place.path)}
          />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {t('review.policy-version', { version: review.policyVersion })}
      </Typography>
    </Card>
  );
};

const Comment = styled.blockquote`
  margin-top: 4px;
  padding: 8px 12px;
  border-left: 3px solid ${({ theme }) => theme.colors.primary600};
  background: ${({ theme }) => theme.colors.neutral100};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.4rem;
`;

export const History = ({ review }: { readonly review: ReviewDetail }): ReactElement => {
  const { t } = useTexts();
  return (
    <Card title={t('review.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {review.history.map((event) => {
          const key = `event.${event.action}`;
          return (
            <li key={`${event.at}/${event.action}`}>
              <Typography fontWeight="bold">{isTextKey(key) ? t(key) : event.action}</Typography>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {event.by?.name ?? t('event.nobody')}, <Moment at={event.at} />
              </Typography>
              {event.comment !== null && event.comment !== '' && <Comment>{event.comment}</Comment>}
            </li>
          );
        })}
      </Flex>
    </Card>
  );
};
