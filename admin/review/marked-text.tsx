import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { Finding, Severity } from '../../plugin/policy';
import { worse } from '../../plugin/policy';
import type { TextRun } from '../../plugin/post';
import { useTexts } from '../ui';
import { stretchesOf } from './marks';

const COLOURS = { advice: 'primary', flag: 'warning', block: 'danger' } as const;

const Mark = styled.mark<{ $severity: Severity }>`
  padding: 1px 0;
  color: inherit;
  background-color: ${({ theme, $severity }) => theme.colors[`${COLOURS[$severity]}100`]};
  text-decoration: underline wavy ${({ theme, $severity }) => theme.colors[`${COLOURS[$severity]}600`]};
  text-underline-offset: 3px;

  a {
    margin-left: 2px;
    font-size: 1rem;
    font-weight: 600;
    vertical-align: super;
    line-height: 0;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const Paragraphs = styled.div`
  font-size: 1.5rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
`;

export const anchorOf = (index: number): string => `finding-${String(index + 1)}`;

interface MarkedTextProps {
  readonly run: TextRun;
  readonly label: string;
  /** All findings of the review: a mark carries the number of its finding in this list. */
  readonly findings: readonly Finding[];
}

/** One text as its reader sees it, with the words of findings marked and numbered. */
export const MarkedText = ({ run, label, findings }: MarkedTextProps): ReactElement => {
  const { t } = useTexts();
  const stretches = stretchesOf(run, findings);
  return (
    <section aria-label={label}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {label}
      </Typography>
      <Paragraphs>
        {stretches.map((stretch, at) => {
          const [first, ...others] = stretch.findings.flatMap((index) => findings[index] ?? []);
          if (first === undefined) return stretch.text;
          const severity = others.reduce((worst, { severity: other }) => worse(worst, other), first.severity);
          const ending = stretch.findings.filter((index) => stretches[at + 1]?.findings.includes(index) !== true);
          return (
            <Mark key={at} $severity={severity}>
              {stretch.text}
              {ending.map((index) => (
                <a key={index} href={`#${anchorOf(index)}`} aria-label={t('mark.label', { number: index + 1 })}>
                  {index + 1}
                </a>
              ))}
            </Mark>
          );
        })}
      </Paragraphs>
    </section>
  );
};
