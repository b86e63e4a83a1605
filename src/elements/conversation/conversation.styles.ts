import {css} from 'lit';

export const conversationStyles = css`
  :host {
    --_radius: var(--hearth-radius, 1em);
    --_inset: 1.6em;
    --_pad: 0.8em;
  }

  [part='heading'] {
    font-size: 1.45em;
    line-height: 1.2;
  }

  .hearth-subtitle {
    padding-block-start: 0.2em;
    color: var(--_muted);
    font-style: italic;
  }

  li {
    position: relative;
    margin-block-start: 1em;
    margin-inline: 0 var(--_inset);
    padding: var(--_pad) 1.1em;
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0;
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_rule);
    scroll-margin-block: 1em;
  }

  li:not([data-voice='0']) {
    margin-inline: var(--_inset) 0;
    border-radius: var(--_radius) var(--_radius) 0;
    background: none;
  }

  :is(li, p) > b:first-child {
    display: block;
    margin-block-end: 0.15em;
    font-size: 0.8em;
    line-height: 1.5;
    letter-spacing: 0.015em;
    color: var(--_strong);
  }

  li p + p {
    margin-block-start: var(--_pad);
  }

  button {
    all: unset;
    box-sizing: border-box;
    min-inline-size: 24px;
    min-block-size: 24px;
    cursor: pointer;
    font-size: 0.8em;
    color: var(--_muted);
  }

  [part='copy'] {
    position: absolute;
    inset-block-start: calc(var(--_pad) - 0.2em);
    inset-inline-end: 1.1em;
    opacity: 0;
    transition: opacity 0.15s;
  }

  li:hover [part='copy'],
  [part='copy']:focus-visible {
    opacity: 1;
  }

  [part='next'] {
    margin-block-start: 1.2em;
    padding: 0.5em 1.2em;
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 1px currentcolor;
    color: inherit;
    font-size: 0.95em;
    font-weight: 600;
  }

  button:hover {
    text-decoration: underline;
  }

  button:focus-visible {
    outline: 2px solid var(--_strong);
    outline-offset: 2px;
  }

  .marked {
    outline: 2px solid var(--_strong);
    outline-offset: 2px;
  }

  @media (hover: none) {
    [part='copy'] {
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='copy'] {
      transition: none;
    }
  }

  @media print {
    button {
      display: none;
    }

    li[hidden] {
      display: list-item;
    }
  }
`;
