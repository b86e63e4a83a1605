import {css} from './css.js';

/** What a body may hold beside paragraphs and lists. */
export const bodyStyles = css`
  blockquote {
    padding-inline-start: 1.2em;
    border-inline-start: var(--_rule);
  }

  figcaption {
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
