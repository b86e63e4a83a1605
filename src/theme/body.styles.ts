import {css} from './css.js';

/** What a body may hold beside paragraphs and lists. */
export const bodyStyles = css`
  :is(blockquote) {
    padding-inline-start: 1.2em;
    border-inline-start: var(--_rule);
  }

  :is(figcaption) {
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
