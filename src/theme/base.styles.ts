import {css} from './css.js';

/**
 * What every block shares. A block's rules are written once and used twice: in its shadow root, and
 * by the build in `hearth.css`, where `:host` is the tag, `section` the tag while it is not
 * defined, and the rest stands inside it. So nothing moves when the element takes over.
 */
export const baseStyles = css`
  section {
    box-sizing: border-box;
    margin-block: calc(2.5 * var(--_space));
    padding: var(--_padding);
    border-radius: min(var(--_radius), 99 * var(--_padding));
    background: var(--_ground);
    color: var(--hearth-text, var(--_ink, inherit));
    font-family: var(--hearth-font, inherit);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  [part='heading'],
  [part='subheading'] {
    font-family: var(--hearth-heading-font, inherit);
    font-size: calc(1em * var(--_scale));
    font-weight: var(--hearth-heading-weight, 700);
    letter-spacing: var(--hearth-heading-tracking, inherit);
    padding-block-end: 0.5em;
    text-wrap: balance;
    word-break: auto-phrase;
    hyphens: manual;
  }

  /* Lines of text are further apart than those of headings, unless the element's own are: see :host. */
  :is(p, ul, ol, li, figcaption) {
    line-height: max(1lh, 1em * var(--_leading));
  }

  :is(sub, sup, small, code, kbd) {
    line-height: 0;
  }

  :is(p, ul, ol) {
    padding: 0;
    max-inline-size: var(--_measure);
    text-wrap: pretty;
    list-style: none;
  }

  /* WebKit, whose 'pretty' crashes the page on some words: it alone hangs punctuation. */
  @supports (hanging-punctuation: first) {
    :is(p, ul, ol) {
      text-wrap: initial;
      hanging-punctuation: first last;
    }
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.16em;
  }

  /* Where a colour is inherited, Firefox does not put the reader's own in its place. */
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }

  :focus-visible,
  .marked {
    outline: 2px solid var(--_strong);
    outline-offset: 3px;
  }

  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
