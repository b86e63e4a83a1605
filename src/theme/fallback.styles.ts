import {css} from './css.js';

/**
 * What only `hearth.css` has: the page's own rules for these elements stand back, and the HTML that
 * is not what the shadow root holds takes as much room as that will.
 */
export const fallbackStyles = css`
  section {
    box-sizing: content-box;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }

  /* What floats has a width, in which the section of the shadow root has its padding. */
  :host([variant='inset']) {
    box-sizing: border-box;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li, figure, blockquote, figcaption, details, summary) {
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    text-align: inherit;
    text-indent: inherit;
    white-space: inherit;
    color: inherit;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: bold;
  }

  hearth-turn {
    display: block;
  }
`;
