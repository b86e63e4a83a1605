import {css} from '../../theme/css.js';

export const summaryStyles = css`
  [part='heading'] {
    max-inline-size: 24em;
    padding: 0;
    font-size: var(--hearth-headline-size, 2em);
  }

  * + p {
    margin-block-start: calc(0.8 * var(--_space));
  }

  .hearth-dek {
    font-size: calc(1em * var(--_scale));
    line-height: max(1lh * var(--_scale), 1.4em);
    color: var(--_muted);
    text-wrap: balance;
  }

  * + .hearth-dek {
    margin-block-start: 0.45em;
  }

  .hearth-dek + p {
    margin-block-start: calc(1.2 * var(--_space));
  }

  .hearth-hook {
    padding-inline-start: 1em;
    border-inline-start: var(--_bar);
  }
`;
