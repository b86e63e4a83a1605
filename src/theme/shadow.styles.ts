import {css} from './css.js';

/** What only a shadow root has: it has no part in `hearth.css`. */
export const shadowStyles = css`
  /*
   * Of what the page's text has, what is inside takes the type, the colour and the language (which
   * WebKit and Chromium keep in a property), and what a reader's needs or a device ask for.
   */
  :where(section, fieldset) {
    all: initial;
    display: flow-root;
    /* Beside what floats on the page where there is room for it, and else below. */
    min-inline-size: min(100%, var(--_least, 15em));
    writing-mode: inherit;
    visibility: inherit;
    text-rendering: inherit;
    pointer-events: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    color: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-locale: revert-layer;
  }

  /* The HTML as it is. */
  section:has(> slot) {
    line-height: var(--_leading);
  }

  /* HTML runs as it did on a page that runs from right to left: Latin letters may begin a line. */
  .written:dir(rtl) [dir='auto'] {
    direction: inherit;
  }

  [hidden] {
    display: none;
  }

  /* Hidden from sight, not from a screen reader. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* What is copied is text alone: no labels, and nothing that is hidden from sight. */
  :host :is(button, fieldset, .hidden, [role='status']) {
    -webkit-user-select: none;
    user-select: none;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  /* The placeholder: three lines of text to come. */
  :host([aria-busy])::before {
    content: '' !important;
    display: block;
    max-inline-size: var(--_measure);
    block-size: 4.2em;
    margin-block: calc(2.5 * var(--_space));
    background: repeating-linear-gradient(#8882 0 0.9em, #0000 0 1.6em);
  }

  @media print {
    section[hidden],
    li[hidden] {
      display: block;
    }

    button,
    fieldset {
      display: none;
    }
  }
`;
