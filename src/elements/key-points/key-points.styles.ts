import {css} from 'lit';

export const keyPointsStyles = css`
  section {
    max-inline-size: var(--_measure);
    padding-block: 1em;
    border-block: var(--_rule);
    border-block-start: var(--_bar);
  }

  li {
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
    content: counter(list-item);
    inset-block-start: 0;
    inset-inline-start: 0;
    border: 0;
    font-weight: 700;
    color: var(--_strong);
  }
`;
