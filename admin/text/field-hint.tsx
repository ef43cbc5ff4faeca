import { useField } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { Finding } from '../../plugin/policy';
import { ClauseDetails, SeverityWord, TextLink, useTexts } from '../ui';
import { revealWords, usePaintedWords } from './editors';
import { Paint } from './paint';
import { useFindingsAt, useFormJudge } from './use-form-judge';

const Line = styled.span`
  display: block;
  margin-top: 4px;
  font-size: 1.2rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
`;

const Quoted = styled.q`
  font-weight: 500;
`;

const Why = styled.span`
  display: block;
  color: ${({ theme }) => theme.colors.neutral600};
`;

const PAINTED: ReadonlySet<string> = new Set(['blocks', 'richtext']);

interface FindingLineProps {
  readonly finding: Finding;
  /** Whether the words can be seen marked in the field already. */
  readonly isPainted: boolean;
  readonly show: () => void;
}

const FindingLine = ({ finding, isPainted, show }: FindingLineProps): ReactElement => {
  const { t, say } = useTexts();
  return (
    <Line data-policy-gate={finding.severity}>
      <SeverityWord severity={finding.severity} />
      {' · '}
      <ClauseDetails clause={finding.clause} />
      {' · '}
      <Quoted>{finding.words}</Quoted>
      {!isPainted && (
        <>
          {' · '}
          <TextLink onClick={show}>{t('finding.show')}</TextLink>
        </>
      )}
      <Why>{say(finding.message)}</Why>
    </Line>
  );
};

/**
 * What the policy has to say to one field, in its hint: read out politely, painted in the editor where it lets us.
 * Only phrasing content may stand here (the hint is a `p`). Nothing is shown on the published version.
 */
export const FieldHint = ({ hint, type }: { readonly hint: ReactNode; readonly type: string }): ReactElement => {
  const { name = '', id = '' } = useField('PolicyGateFieldHint');
  const isDisabled = useForm('PolicyGate', (state) => state.disabled);
  const judge = useFormJudge();
  const findings = useFindingsAt(name);
  const root = useRef<HTMLSpanElement>(null);
  const shown = isDisabled ? [] : findings;

  usePaintedWords({ type, id, name, hint: root }, isDisabled ? NOTHING : findings);
  useEffect(
    () =>
      judge.offer(name, (finding) => {
        revealWords({ type, id, name, hint: root }, finding);
      }),
    [judge, type, id, name],
  );

  return (
    <span ref={root}>
      {hint}
      {shown.length > 0 && <Paint />}
      <span role="status" aria-live="polite">
        {shown.map((finding) => (
          <FindingLine
            key={JSON.stringify([finding.rule, finding.place])}
            finding={finding}
            isPainted={PAINTED.has(type)}
            show={() => {
              judge.reveal(finding);
            }}
          />
        ))}
      </span>
    </span>
  );
};

const NOTHING: readonly Finding[] = [];
