import {css} from '../../theme/css.js';

export const conversationStyles = css`
  :host {
    --_inset: var(--hearth-turn-inset, 1.6em);
    --_pad: 0.8em;
    /* A column of turns beside what floats needs more than a line of text. */
    --_least: 24em;
  }

  [part='heading'] {
    padding: 0;
    font-size: calc(1em * var(--_scale) * var(--_scale));
  }

  .hearth-subtitle {
    color: var(--_muted);
  }

  [part='turn'] {
    position: relative;
    margin-block-start: 1em;
    margin-inline-end: var(--_inset);
    padding: var(--_pad) 1.1em;
    border-radius: var(--_radius);
    border-end-start-radius: 0;
    background: var(--_surface);
  }

  [part='turn']:not([data-voice='0']) {
    margin-inline: var(--_inset) 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: 0;
    outline: var(--_rule);
    outline-offset: -1px;
    background: none;
  }

  [part='turn'][data-voice='2'] {
    outline-style: dashed;
  }

  [part='turn'][data-voice='3'] {
    outline-style: dotted;
  }

  :is([part='turn'], p) > b:first-child {
    display: block;
    font-size: 0.8em;
    line-height: 0.8lh;
    color: var(--_strong);
  }

  [part='turn'] > p ~ :is(p, div) {
    margin-block-start: var(--_pad);
  }

  [part='turn'] :is(ul, ol) {
    list-style: revert;
  }

  /* Not of the list: see the prose. */
  [part='turn'] li {
    margin-inline-start: 1.6em;
  }

  button {
    all: unset;
    min-inline-size: 24px;
    min-block-size: 24px;
    cursor: pointer;
    font-size: 0.8em;
  }

  [part='copy'] {
    position: absolute;
    inset-block-start: var(--_pad);
    inset-inline-end: 1.4em;
    opacity: 0;
    color: var(--_muted);
  }

  [part='turn']:hover [part='copy'],
  [part='copy']:focus-visible {
    opacity: 1;
  }

  [part='next'] {
    display: block;
    margin-block-start: 1.2em;
    padding: 0.5em 1.4em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-size: 1em;
  }

  [part='turn']:focus-visible,
  .marked {
    outline: 2px solid var(--_strong) !important;
  }

  :host([variant='transcript']) {
    --_inset: 0px;
    --_pad: 1em;
    /* A column of names where there are 30em; below that none, and no more than 21.5em of text. */
    --_names: clamp(0px, (100% - 29.98em) * 999, 8em);
    --_rest: clamp(0px, min(100% - 21.5em, (30em - 100%) * 999), 8em);
  }

  :host([variant='transcript']) [part='turn'] + [part='turn'] {
    margin: 0;
  }

  :host([variant='transcript']) [part='turn'] {
    contain: layout;
    padding-inline: var(--_names) var(--_rest);
    border-block-start: var(--_rule);
    border-radius: 0;
    outline: 0;
    background: none;
  }

  /* A line of its own, or in the column of names: then the text has more than 21.75em. */
  :host([variant='transcript']) :is([part='turn'], p) > b:first-child {
    --_narrow: (27.2em - 100%) * 9999;
    float: inline-start;
    inline-size: min(max(9em, var(--_narrow)), 100%);
    margin-inline-start: clamp(-10em, var(--_narrow), 0px);
    line-height: inherit;
  }

  @media (hover: none) {
    [part='copy'] {
      opacity: 1;
    }
  }
`;
