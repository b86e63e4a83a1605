import {css} from '../../theme/css.js';

export const proseStyles = css`
  p + p {
    margin-block-start: calc(0.9 * var(--_space));
  }
`;
