import {css} from '../../theme/css.js';

export const keyPointsStyles = css`
  :host {
    --_marker: var(--hearth-marker, 0.44em);
  }

  :where(section) {
    max-inline-size: var(--_wide, var(--_measure));
  }

  section {
    padding-block: max(1em, var(--_padding));
    border-block: var(--_rule);
    border-block-start: var(--_bar);
    border-radius: 0;
  }

  li {
    position: relative;
    padding-inline: 1.4em var(--_end, 0);
  }

  li + li {
    margin-block-start: 0.65em;
  }

  li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.77em - var(--_marker) / 2);
    inset-inline-start: 0.15em;
    border: calc(var(--_marker) / 2) solid var(--_accent);
  }

  ol li {
    padding-inline-start: 2.2em;
  }

  ol li::before {
    content: counter(list-item);
    inset-block-start: 0;
    inset-inline-start: 0;
    border: 0;
    font-weight: 700;
    color: var(--_strong);
  }

  :host([variant]) section {
    padding-block: var(--_padding);
    border: 0;
  }

  :host([variant='boxed']) section {
    padding: max(1.2em, var(--_padding));
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :host([variant='cards']) {
    --_wide: none;
  }

  :host([variant='cards']) :is(ul, ol) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.8em;
    max-inline-size: none;
  }

  :host([variant='cards']) li {
    margin: 0;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :host([variant='cards']) li::before {
    position: static;
    display: block;
    inline-size: 1.6em;
    margin-block-end: 0.7em;
    border: 0;
    border-block-start: var(--_bar);
  }
`;
