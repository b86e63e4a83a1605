import {css} from '../../theme/css.js';

/** Its rules and ground are those of the tag, which goes below what floats as a whole. */
export const keyPointsFallbackStyles = css`
  section {
    --_box: flow-root;
    min-inline-size: min(100%, 12em);
  }
`;
