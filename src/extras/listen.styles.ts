import {css} from '../theme/css.js';

/** Quiet words at the end of the first line, and a tint behind what is spoken. */
export const listenStyles = css`
  .listening {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 0.6em;
    position: relative;
    max-inline-size: var(--_measure);
    margin-block-start: 0.8em;
    line-height: 24px;
    color: var(--_muted);
    pointer-events: none;
  }

  /* Over the line that it stands on, of which it takes the end. */
  .listening:has(+ :is([part='heading'], fieldset)) {
    block-size: 24px;
    margin-block: 0 -24px;
  }

  .listening + [part='heading'] {
    padding-inline-end: 7em;
  }

  figure:has(figcaption) + .listening {
    block-size: 24px;
    margin-block: calc(-24px - 0.85em) 0.85em;
  }

  figure:has(> .sharing) + .listening {
    padding-inline-end: 2em;
  }

  figure:has(+ .listening) figcaption {
    padding-inline-end: 6em;
  }

  [part='listen'],
  [part='stop'] {
    all: unset;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    cursor: pointer;
    font-size: 0.8em;
    pointer-events: auto;
  }

  [part='stop'] {
    justify-content: center;
  }

  [part='stop'][hidden] {
    display: none;
  }

  :is([part='listen'], [part='stop']):hover {
    color: var(--hearth-text, var(--_ink, inherit));
    text-decoration: underline;
  }

  :is([part='listen'], [part='stop']):focus-visible {
    outline: 2px solid var(--_strong);
    outline-offset: 1px;
  }

  [part='listen']::before,
  [part='stop']::before {
    content: '';
    border: 0.4em solid;
  }

  [part='listen']::before {
    clip-path: polygon(8% 0, 100% 50%, 8% 100%);
  }

  [data-state='speaking'] [part='listen']::before {
    clip-path: polygon(
      5% 0,
      38% 0,
      38% 100%,
      5% 100%,
      5% 0,
      62% 0,
      95% 0,
      95% 100%,
      62% 100%,
      62% 0
    );
  }

  .listening [role='status'] {
    font-size: 0.8em;
  }

  /* It takes no room, and is there before it has something to say. */
  .listening [role='status']:empty {
    position: absolute;
  }

  [data-spoken] {
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 12%, var(--_ground)) !important;
    box-shadow: 0 0 0 0.25em color-mix(in srgb, var(--_accent) 12%, var(--_ground));
  }

  li[data-voice][data-spoken] {
    border-radius: var(--_radius);
    box-shadow: none;
  }

  @media (forced-colors: active) {
    [data-spoken] {
      outline: 2px solid Highlight !important;
      outline-offset: 2px;
    }
  }

  @media print {
    .listening {
      display: none;
    }

    [data-spoken] {
      background: none !important;
      box-shadow: none;
    }
  }
`;
