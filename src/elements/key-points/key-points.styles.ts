import {css} from 'lit';

export const keyPointsStyles = css`
  section {
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
    border-block-start: 3px solid var(--_accent);
  }

  [part='heading'] {
    padding-block-end: 0.6em;
  }

  ul,
  ol {
    counter-reset: point;
  }

  li {
    counter-increment: point;
    position: relative;
    padding-inline-start: 1.4em;
  }

  li + li {
    margin-block-start: 0.65em;
  }

  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0.15em;
    border: 0.22em solid var(--_accent);
  }

  ol li {
    padding-inline-start: 2.2em;
  }

  ol li::before {
    content: counter(point);
    inset-block-start: 0;
    inset-inline-start: 0;
    border: 0;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--_strong);
  }

  .marked {
    outline: 2px solid var(--_strong);
    outline-offset: 0.3em;
  }
`;
