import {css} from '../../theme/css.js';

/**
 * A conversation's turns are paragraphs in canonical HTML, and items in the shadow root. A rule that
 * counts siblings, or looks through them, first asks where an element stands: a browser would do it
 * for every paragraph of the page, and again when one changes.
 */
export const conversationFallbackStyles = css`
  /* Keep the heading with the turns where they go below a float. */
  section {
    padding-block-start: 0;
    margin-block-start: 0;
  }

  section::before {
    margin-block-start: calc(2.5 * var(--_space));
    padding-block-start: var(--_padding);
  }

  p:not(.hearth-subtitle, .hearth-status, .hearth-disclosure, .hearth-disclosure *) {
    max-inline-size: calc(var(--_measure) - var(--_inset));
    margin-inline: 0 var(--_inset);
    padding: 0 1.1em var(--_pad);
    border-radius: 0 0 var(--_radius) 0;
    background: var(--_surface);
  }

  p:has(> b:first-child) {
    margin-block-start: 1em;
    padding-block-start: var(--_pad);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }

  /* Turns of the other voice, each of up to six paragraphs, lists and quotations. */
  p:is(:host *):is(
      :nth-child(even of :has(> b:first-child)),
      :nth-child(even of :has(> b:first-child)) + :not(:has(> b:first-child)),
      :nth-child(even of :has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child)),
      :nth-child(even of :has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child)),
      :nth-child(even of :has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child)),
      :nth-child(even of :has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
        + :not(:has(> b:first-child))
    ):not(.hearth-disclosure) {
    margin-inline: var(--_inset) 0;
    background: none;
  }

  /* The first exchange. The third turn is the room for the button, where a script is to come. */
  @media screen and (scripting: enabled) {
    :is(
      :host([reveal='step']):is(:not(:defined), div) > *,
      :host([reveal='step']):is(:not(:defined), div) > div > *
    ):nth-child(3 of p:has(> b:first-child), hearth-turn) {
      visibility: hidden;
      overflow: hidden;
      block-size: calc(max(24px, 1lh) + 1em + 2px);
      line-height: normal;
      margin-block-start: 1.2em;
      padding: 0;

      ~ :is(
          :is([reveal], [data-reveal], [data-hearth-reveal]) > *,
          :is([reveal], [data-reveal], [data-hearth-reveal]) > div > *
        ):not(.hearth-status, .hearth-disclosure) {
        display: none;
      }
    }
  }

  :host([variant='transcript']) :is(p:not(.hearth-subtitle), dt, dd) {
    padding-inline: var(--_names) var(--_rest);
    border-radius: 0;
    background: none;
  }

  :host([variant='transcript']) p:has(> b:first-child) {
    border-block-start: var(--_rule);
    text-wrap: wrap;
  }

  p:has(> b:first-child) ~ p:is(:host([variant='transcript']) *) {
    margin-block: 0;
  }

  :is(ul, ol):not(:has(b:first-child)) {
    padding-block-end: var(--_pad);
    padding-inline-start: calc(var(--_inset) + 2.7em);
    list-style: revert;
  }

  dl,
  dd {
    margin: 0;
  }

  :is(dt, dd) {
    margin-inline: 0 var(--_inset);
    padding: 0 1.1em var(--_pad);
    border-radius: 0 0 var(--_radius) 0;
    background: var(--_surface);
  }

  dt {
    margin-block-start: 1.25em;
    margin-inline-end: calc(var(--_inset) / 0.8);
    padding: calc(var(--_pad) / 0.8) 1.375em 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    font-size: 0.8em;
    line-height: 0.8lh;
    font-weight: 700;
  }

  dt::first-line {
    color: var(--_strong);
  }

  :is(dt, dd):is(:host *):nth-of-type(even) {
    margin-inline: var(--_inset) 0;
    background: none;
  }

  dt:is(:host *):nth-of-type(even) {
    margin-inline-start: calc(var(--_inset) / 0.8);
  }

  :is(hearth-turn, .hearth-turn) {
    display: block;
    margin-block-start: 1em;
    padding: var(--_pad) 1.1em;
    background: var(--_surface);
  }

  :is(hearth-turn, .hearth-turn) p {
    margin: 0;
    padding: 0;
    background: none;
  }

  :is(hearth-turn, .hearth-turn)::before {
    content: attr(speaker) attr(data-speaker);
    display: block;
    font-weight: 700;
    font-size: 0.8em;
  }
`;
