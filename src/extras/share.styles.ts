import {css} from '../theme/css.js';

/** A quiet sign at the end of what it shares: a tray, and an arrow out of it. */
export const shareStyles = css`
  .sharing {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    font-size: 16px;
    line-height: 1.5;
  }

  :is(figure, li):has(> .sharing) {
    position: relative;
    padding-inline-end: 2em;
  }

  figure > .sharing {
    inset-block: auto 0.85em;
  }

  [part='share'] {
    all: unset;
    position: relative;
    display: block;
    inline-size: 24px;
    block-size: 24px;
    cursor: pointer;
    color: var(--_muted);
  }

  [part='share']:is(:hover, :focus-visible) {
    color: inherit;
  }

  [part='share']:focus-visible {
    outline: 2px solid var(--_strong);
  }

  [part='share']::before,
  [part='share']::after {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline: 0;
    margin-inline: auto;
  }

  [part='share']::before {
    inset-block-end: 5px;
    inline-size: 12px;
    block-size: 8px;
    border: solid;
    border-width: 0 1.5px 1.5px;
  }

  [part='share']::after {
    inset-block-end: 9px;
    inline-size: 9px;
    block-size: 11px;
    border: 6px solid;
    clip-path: polygon(
      50% 0,
      100% 42%,
      85% 52%,
      58% 30%,
      58% 100%,
      42% 100%,
      42% 30%,
      15% 52%,
      0 42%
    );
  }

  /* What became of it: for a moment, over what is below. */
  .sharing [role='status']:not(:empty) {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline-end: 0;
    padding: 0.1em 0.7em;
    border-radius: 4px;
    background: CanvasText;
    color: Canvas;
    font-size: 0.8em;
    white-space: nowrap;
  }

  /* In a turn it stands behind the button that copies it. */
  [part='turn']:has(> .sharing) {
    padding-inline-end: 1.1em;
  }

  [part='turn'] > .sharing {
    inset-block-start: calc(var(--_pad) - 2px);
    inset-inline-end: 0.8em;
  }

  [part='turn']:has(> .sharing) [part='copy'] {
    inset-inline-end: calc(1.4em + 28px);
  }

  @media (hover: hover) {
    [part='turn']:not(:hover) [part='share']:not(:focus-visible) {
      opacity: 0;
    }
  }

  :host([variant='transcript']) li > .sharing {
    inset-inline-end: 0;
  }

  :host([variant='transcript']) li:has(> .sharing) {
    padding-inline-end: max(2em, var(--_rest));
  }

  :host([variant='cards']) li:has(> .sharing) {
    padding-inline-end: 1em;
  }

  :host([variant='cards']) .sharing {
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
  }

  :host([variant='block']) figure > .sharing {
    inset-block-end: 0;
  }

  @media (forced-colors: active) {
    .sharing [role='status']:not(:empty) {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .sharing {
      display: none;
    }
  }
`;
