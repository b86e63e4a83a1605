import {css} from '../../theme/css.js';

export const quoteStyles = css`
  figure {
    max-inline-size: var(--_measure);
    padding-block: 1.1em 1em;
    padding-inline-end: var(--_end, 0);
    border-block: var(--_rule);
    border-block-start: var(--_bar);
  }

  blockquote {
    font-family: var(--hearth-quote-font, var(--hearth-heading-font, inherit));
    font-size: var(--hearth-quote-size, 1.4em);
    text-wrap: balance;
  }

  blockquote p {
    line-height: max(1lh, 1.4em);
  }

  blockquote::before {
    content: open-quote / '';
    display: block;
    overflow: hidden;
    block-size: 0.5em;
    font-size: var(--hearth-quote-mark, 0px);
    line-height: 1.1;
    color: var(--_accent);
  }

  p + p {
    margin-block-start: 0.5em;
  }

  figcaption {
    margin-block-start: 0.8em;
    font-size: 0.9em;
    color: var(--_muted);
  }

  :host([variant='block']) figure {
    padding-block: 0;
    padding-inline-start: 1.2em;
    border-block: 0;
    border-inline-start: var(--_bar);
  }

  :host([variant='block']) blockquote {
    font-size: calc(1em * var(--_scale));
  }

  @media (min-width: 34em) {
    /* The section floats, and not the element: a page may have its own idea where that stands. */
    :host([variant='inset']) [part='base'] {
      float: inline-end;
      inline-size: max(min(44%, 20em), min(100%, 15em));
      margin-block: 0.3em calc(1.5 * var(--_space));
      margin-inline-start: clamp(0px, (100% - 17em) * 99, 1.6em);
    }
  }
`;
