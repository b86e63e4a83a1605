import {css} from './css.js';

/** What a body may hold beside paragraphs. */
export const bodyStyles = css`
  [part='subheading'] {
    margin-block: 1.4em 0.5em;
    font-family: var(--hearth-heading-font, inherit);
    font-size: 1.05em;
    font-weight: var(--hearth-heading-weight, 700);
    line-height: 1.3;
    text-wrap: balance;
    hyphens: manual;
  }

  [part='body-list'] {
    margin-block: calc(0.9 * var(--_space));
    padding-inline-start: 1.6em;
    list-style: disc;
  }

  ol[part='body-list'] {
    list-style: decimal;
  }

  [part='body-list'] li + li {
    margin-block-start: 0.4em;
  }

  [part='body-quote'] {
    max-inline-size: var(--_measure);
    margin-block: calc(0.9 * var(--_space));
    padding-inline-start: 1.2em;
    border-inline-start: var(--_rule);
  }

  [part='body-quote'] figcaption {
    margin-block-start: 0.4em;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
