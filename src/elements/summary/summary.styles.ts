import {css} from 'lit';

export const summaryStyles = css`
  [part='heading'] {
    max-inline-size: 24em;
    font-size: 1.75em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }

  * + p {
    margin-block-start: calc(0.8 * var(--_space));
  }

  * + .hearth-dek {
    margin-block-start: 0.45em;
    font-size: 1.2em;
    line-height: 1.4;
    max-inline-size: calc(0.85 * var(--_measure));
    color: var(--_muted);
  }

  .hearth-hook {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    font-style: italic;
  }

  .hearth-gist {
    font-weight: 600;
  }

  @container (inline-size > 34em) {
    [part='heading'] {
      font-size: 2.4em;
      line-height: 1.08;
      letter-spacing: -0.018em;
    }

    * + .hearth-dek {
      font-size: 1.3em;
    }
  }
`;
