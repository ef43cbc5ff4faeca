import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, PaperPlane, WarningCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { Outcome, Severity } from '../../plugin/policy';
import type { TextKey } from './texts';
import { useTexts } from './texts';

interface Look {
  readonly word: TextKey;
  readonly Icon: typeof CheckCircle;
  readonly colour: 'success600' | 'primary600' | 'warning600' | 'danger600';
}

/** Icon, word and colour tell the same, so that none is needed alone. Words stay neutral: amber text is hard to read. */
export const LOOKS: Readonly<Record<Severity | 'clear', Look>> = {
  clear: { word: 'outcome.clear', Icon: CheckCircle, colour: 'success600' },
  advice: { word: 'severity.advice', Icon: Information, colour: 'primary600' },
  flag: { word: 'severity.flag', Icon: PaperPlane, colour: 'warning600' },
  block: { word: 'severity.block', Icon: WarningCircle, colour: 'danger600' },
};

const Inline = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  vertical-align: -3px;

  svg {
    flex: none;
    width: 14px;
    height: 14px;
  }
`;

const Strong = styled.strong`
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** The severity inside a sentence. */
export const SeverityWord = ({ severity }: { readonly severity: Severity }): ReactElement => {
  const { t } = useTexts();
  const { word, Icon, colour } = LOOKS[severity];
  return (
    <Inline>
      <Icon aria-hidden fill={colour} />
      <Strong>{t(word)}</Strong>
    </Inline>
  );
};

/** The outcome of a whole post, with its own line. */
export const OutcomeLine = ({ outcome }: { readonly outcome: Outcome }): ReactElement => {
  const { t } = useTexts();
  const { Icon, colour } = LOOKS[outcome];
  return (
    <Flex gap={2} alignItems="center">
      <Icon aria-hidden fill={colour} width="20px" height="20px" />
      <Typography variant="delta" fontWeight="bold" textColor="neutral800">
        {t(`outcome.${outcome}`)}
      </Typography>
    </Flex>
  );
};
