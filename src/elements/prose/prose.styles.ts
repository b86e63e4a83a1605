import {css} from 'lit';

export const proseStyles = css`
  [part='heading'] {
    padding-block-end: 0.5em;
  }

  p + p {
    margin-block-start: calc(0.9 * var(--_space));
  }
`;
