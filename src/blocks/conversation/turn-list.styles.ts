import {css} from '../../theme/css.js';

/** Out of sight, a turn has the height that it had last, or a likely one. Paper shows them all. */
export const turnListStyles = css`
  @media screen {
    .long li {
      content-visibility: auto;
      contain-intrinsic-size: auto 66ch auto 7em;
    }
  }
`;
