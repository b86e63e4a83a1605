import {css} from './css.js';

/**
 * What only `hearth.css` has: the page's own rules for these elements stand back, and the HTML that
 * is not what the shadow root holds takes as much room as that will.
 */
export const fallbackStyles = css`
  /*
   * As in the section of the shadow root, margins stay inside, and where too little room is left
   * beside what floats on the page, all of it goes below. The host has no least width of its own:
   * where its page makes it as wide as its content, it would be wider than the section.
   */
  section::before,
  section::after {
    content: '';
    display: flow-root;
    min-inline-size: min(100%, var(--_least, 15em));
    max-inline-size: var(--_measure);
  }

  /* Nothing is to be seen of it yet. */
  :host:is(:not(:defined), div):is(:empty, :has(> script:only-child)) {
    display: none !important;
  }

  p:empty {
    display: none;
  }

  :where(:host > p + *) {
    margin-block-start: calc(0.9 * var(--_space));
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li, figure, blockquote, figcaption, details, summary) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    line-height: normal;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    text-align: inherit;
    text-indent: inherit;
    white-space: inherit;
    color: inherit;
    /* Beside what floats on the page, as the section of the shadow root is. */
    contain: layout;
  }

  section {
    line-height: var(--_leading);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }
`;
