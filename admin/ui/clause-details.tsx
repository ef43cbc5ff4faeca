import { Flex, Popover, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { ClauseId } from '../../plugin/policy';
import { clauseOf } from '../../plugin/policy';
import { useTexts } from './texts';

/** A button that reads like a link and may stand inside a sentence. */
export const TextLink = styled.button.attrs({ type: 'button' })`
  padding: 0;
  border: none;
  background: none;
  font: inherit;
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: underline;
  text-underline-offset: 2px;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

const Panel = styled(Flex)`
  max-width: min(32rem, 90vw);
`;

/** The clause's own words and what would be fine instead, one click away. */
export const ClauseDetails = ({
  clause,
  label,
}: {
  readonly clause: ClauseId;
  readonly label?: string;
}): ReactElement => {
  const { t, say } = useTexts();
  const { title, text, instead } = clauseOf(clause);
  return (
    <Popover.Root>
      <Popover.Trigger>
        <TextLink aria-label={t('clause.open', { clause: say(title) })}>{label ?? say(title)}</TextLink>
      </Popover.Trigger>
      <Popover.Content side="bottom" align="start" aria-label={say(title)}>
        <Panel direction="column" alignItems="stretch" gap={3} padding={4}>
          <Typography variant="delta" fontWeight="bold" tag="h3">
            {say(title)}
          </Typography>
          <div>
            <Typography variant="sigma" textColor="neutral600" tag="p">
              {t('clause.policy')}
            </Typography>
            <Typography tag="p">{say(text)}</Typography>
          </div>
          <div>
            <Typography variant="sigma" textColor="neutral600" tag="p">
              {t('clause.instead')}
            </Typography>
            <Typography tag="p">{say(instead)}</Typography>
          </div>
        </Panel>
      </Popover.Content>
    </Popover.Root>
  );
};
