import {css} from './css.js';

/** A host that shows nothing takes no room, not even the gap of a grid. */
export const blankHostStyles = css`
  :host {
    display: none !important;
  }
`;

/** The box of every element, and what the rules inside read of the tokens. */
export const hostStyles = css`
  :host {
    --_accent: var(--hearth-accent, #d0490f);
    --_strong: var(--hearth-accent-text, color-mix(in oklab, var(--_accent) 60%, currentcolor));
    --_muted: var(--hearth-muted, color-mix(in oklab, currentcolor 74%, transparent));
    --_surface: var(--hearth-surface, color-mix(in srgb, currentcolor 6%, var(--_ground)));
    --_ground: var(--hearth-ground, var(--_canvas, transparent));
    --_line: var(--hearth-rule, color-mix(in oklab, currentcolor 22%, transparent));
    --_rule: var(--hearth-hairline, 1px) solid var(--_line);
    --_bar: var(--hearth-bar, 3px) solid var(--_accent);
    --_radius: var(--hearth-radius, 1em);
    --_padding: var(--hearth-padding, var(--_room, 0px));
    --_measure: var(--hearth-measure, 66ch);
    --_space: var(--hearth-space, 1em);
    --_scale: var(--hearth-scale, 1.2);
    --_leading: var(--hearth-leading, 1.55);
    /* Inherited inside, so that a reader's style sheet, which reaches no further, sets them. */
    line-height: normal;
    letter-spacing: normal;
    word-spacing: normal;
    display: var(--hearth-display, var(--_box, block)) !important;
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

  /* The room for what shares an item, which comes later. */
  :host([share]) {
    --_end: 2em;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_line: currentcolor;
    }
  }
`;
