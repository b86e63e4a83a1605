import {css} from '../../theme/css.js';

export const proseStyles = css`
  :not([part='heading'], [part='subheading'])
    + :is(p, ul, ol, blockquote, figure, [part='subheading']) {
    margin-block-start: calc(0.9 * var(--_space));
  }

  :is(ul, ol) {
    padding-inline-start: 1.6em;
    list-style: revert;
  }
`;
