import {css} from '../../theme/css.js';

export const proseStyles = css`
  :not([part='heading'], [part='subheading'])
    + :is(p, ul, ol, blockquote, figure, [part='subheading']) {
    margin-block-start: calc(0.9 * var(--_space));
  }

  :is(ul, ol) {
    list-style: revert;
  }

  /* Not of the list: an item's words may run the other way, and its marker stands where they begin. */
  :is(li) {
    margin-inline-start: 1.6em;
  }
`;
