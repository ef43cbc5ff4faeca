import { createGlobalStyle, css } from 'styled-components';

const underline = (
  colour: 'danger600' | 'warning600' | 'primary600',
  ground: 'danger100' | 'warning100' | 'primary100',
) => css`
  background-color: ${({ theme }) => theme.colors[ground]};
  text-decoration: underline wavy ${({ theme }) => theme.colors[colour]};
  text-decoration-skip-ink: none;
`;

/** Looks of the marked words in the blocks editor (highlights) and in the Markdown editor (classes). */
export const Paint = createGlobalStyle`
  ::highlight(policy-gate-advice) { ${underline('primary600', 'primary100')} }
  ::highlight(policy-gate-flag) { ${underline('warning600', 'warning100')} }
  ::highlight(policy-gate-block) { ${underline('danger600', 'danger100')} }
  .policy-gate-advice { ${underline('primary600', 'primary100')} }
  .policy-gate-flag { ${underline('warning600', 'warning100')} }
  .policy-gate-block { ${underline('danger600', 'danger100')} }
`;
