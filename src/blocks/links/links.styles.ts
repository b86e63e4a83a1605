import {css} from '../../theme/css.js';

export const linksStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.6em;
    padding-block-start: 0.8em;
    border-block-start: var(--_rule);
  }

  li {
    font-size: 0.95em;
    min-block-size: 24px;
  }
`;
