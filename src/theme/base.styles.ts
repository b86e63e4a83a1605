import {css} from 'lit';

/**
 * What every block shares. A block's rules are written once and used twice: in its shadow root, and
 * by the build in `hearth.css`, where `:host` is the tag, `section` the tag while it is not
 * defined, and the rest stands inside it. So nothing moves when the element takes over.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--hearth-accent, #c2410c);
    --_strong: var(--hearth-accent-text, color-mix(in oklab, var(--_accent) 60%, currentcolor));
    --_muted: var(--hearth-muted, color-mix(in oklab, currentcolor 74%, transparent));
    --_surface: var(--hearth-surface, color-mix(in oklab, currentcolor 6%, transparent));
    --_ground: var(--hearth-ground, var(--_canvas, transparent));
    --_line: var(--hearth-rule, color-mix(in oklab, currentcolor 22%, transparent));
    --_rule: var(--hearth-hairline, 1px) solid var(--_line);
    --_bar: var(--hearth-bar, 3px) solid var(--_accent);
    --_radius: var(--hearth-radius, 1em);
    --_padding: var(--hearth-padding, var(--_room, 0px));
    --_measure: var(--hearth-measure, 66ch);
    --_space: var(--hearth-space, 1em);
    --_scale: var(--hearth-scale, 1.2);
    display: var(--hearth-display, block) !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme]) {
    --_ink: CanvasText;
    --_canvas: Canvas;
    --_room: 1em;
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  section {
    container-type: inline-size;
    margin-block: calc(2.5 * var(--_space));
    padding: var(--_padding);
    border-radius: min(var(--_radius), 99 * var(--_padding));
    background: var(--_ground);
    color: var(--hearth-text, var(--_ink, inherit));
    font-family: var(--hearth-font, inherit);
    line-height: var(--hearth-leading, 1.55);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  [part='heading'] {
    font-family: var(--hearth-heading-font, inherit);
    font-size: calc(1em * var(--_scale));
    font-weight: var(--hearth-heading-weight, 700);
    letter-spacing: var(--hearth-heading-tracking, normal);
    line-height: 1.25;
    padding-block-end: 0.5em;
    text-wrap: balance;
    word-break: auto-phrase;
    hyphens: manual;
  }

  p,
  ul,
  ol {
    padding: 0;
    max-inline-size: var(--_measure);
    text-wrap: pretty;
    list-style: none;
  }

  /* WebKit, whose 'pretty' crashes the page on some words: it alone hangs punctuation. */
  @supports (hanging-punctuation: first) {
    p,
    ul,
    ol {
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

  :focus-visible,
  .marked {
    outline: 2px solid var(--_strong);
    outline-offset: 3px;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_line: currentcolor;
    }
  }

  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
