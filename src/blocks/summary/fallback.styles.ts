import {css} from '../../theme/css.js';

/** The lines of the element are those of running text here, and those of headings in the shadow root. */
export const summaryFallbackStyles = css`
  .hearth-dek {
    line-height: 1.4;
  }
`;
