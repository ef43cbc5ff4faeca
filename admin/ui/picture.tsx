import { Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { Box, Finding } from '../../plugin/policy';
import { useTexts } from './texts';

const Frame = styled.div`
  position: relative;
  display: inline-block;
  max-width: 100%;
  line-height: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;

  img {
    max-width: 100%;
    height: auto;
    max-height: 32rem;
  }
`;

const Region = styled.div<{ $isBlock: boolean }>`
  position: absolute;
  border: 3px solid ${({ theme, $isBlock }) => ($isBlock ? theme.colors.danger600 : theme.colors.warning600)};
  border-radius: 2px;
  box-shadow: 0 0 0 1px ${({ theme }) => theme.colors.neutral0};
`;

export interface ShownPicture {
  readonly path: string;
  readonly name: string;
  readonly url: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;

const placeOf = ({ x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }) => ({
  left: percent(x, picture.width),
  top: percent(y, picture.height),
  width: percent(width, picture.width),
  height: percent(height, picture.height),
});

/** A picture with the regions of its findings drawn in. */
export const Picture = ({
  picture,
  findings,
}: {
  readonly picture: ShownPicture;
  readonly findings: readonly Finding[];
}): ReactElement => {
  const { t } = useTexts();
  const { url, name, width, height } = picture;
  if (url === null) return <Typography textColor="neutral600">{t('picture.unreadable', { name })}</Typography>;
  return (
    <Frame>
      <img src={url} alt={t('picture.alt', { name })} />
      {width !== null &&
        height !== null &&
        findings.map(({ place, severity, rule }) =>
          place.kind === 'image' && place.box !== undefined ? (
            <Region
              key={JSON.stringify([rule, place.box])}
              $isBlock={severity === 'block'}
              style={placeOf(place.box, { width, height })}
            />
          ) : null,
        )}
    </Frame>
  );
};
