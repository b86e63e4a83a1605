import {css} from '../../theme/css.js';

/** What an inset quote floats in the shadow root is a section, which canonical HTML does not have. */
export const quoteFallbackStyles = css`
  blockquote {
    line-height: 1.4;
  }

  /* A quote may be a paragraph alone. */
  > p:first-child:not(.hearth-status, .hearth-disclosure) {
    max-inline-size: calc(var(--_measure) / 1.4);
    font-family: var(--hearth-quote-font, var(--hearth-heading-font, inherit));
    font-size: var(--hearth-quote-size, 1.4em);
    line-height: 1.4;
  }

  > cite,
  > footer,
  blockquote > cite {
    display: flow-root;
    margin-block-start: 0.8em;
    font: inherit;
    font-size: 0.9em;
    line-height: var(--_leading);
    color: var(--_muted);
  }

  /* Give a quote without a figure the measure and the rules of one. */
  > blockquote {
    max-inline-size: calc(var(--_measure) / 1.4);
  }

  blockquote > cite {
    font-size: calc(0.9em / 1.4);
  }

  section:not(:host([variant='block'])):has(
      > :is(blockquote, p:first-child:not(.hearth-status, .hearth-disclosure))
    )::before {
    padding-block-start: 1.1em;
    border-block-start: var(--_bar);
  }

  section:not(:host([variant='block'])):has(
      > :is(blockquote, p:first-child:not(.hearth-status, .hearth-disclosure))
    )::after {
    padding-block-end: 1em;
    border-block-end: var(--_rule);
  }

  :host([variant='block'])
    section:has(> :is(blockquote, p:first-child:not(.hearth-status, .hearth-disclosure))) {
    padding-inline-start: calc(1.2em + var(--_padding));
    border-inline-start: var(--_bar);
  }

  :host([variant='block']) > p:first-child:not(.hearth-status, .hearth-disclosure) {
    font-size: calc(1em * var(--_scale));
  }

  @media (min-width: 34em) {
    :host([variant='inset']) section {
      margin: 0;
      padding: 0;
      background: none;
    }

    :host([variant='inset']) section::before,
    :host([variant='inset']) section::after {
      display: none;
    }

    :host([variant='inset']) section > :not(:host) {
      float: inline-end;
      inline-size: calc(max(min(44%, 20em), min(100%, 15em)) - 2 * var(--_padding));
      margin-block: calc(0.3em + var(--_padding)) calc(1.5 * var(--_space) + var(--_padding));
      margin-inline: calc(clamp(0px, (100% - 17em) * 99, 1.6em) + var(--_padding)) var(--_padding);
      /* The ground that the section has in the shadow root, outside of the rules above and below. */
      box-shadow: 0 0 0 var(--_padding) var(--_ground);
    }

    :host([variant='inset']) section > * + * {
      clear: inline-end;
    }
  }
`;
