import {css} from '../theme/css.js';

/** What is said of a text beside it: small and quiet. `hearth.css` has it too. */
export const noticeStyles = css`
  .hearth-status,
  .hearth-disclosure {
    display: block;
    max-inline-size: calc(1.25 * var(--_measure));
    margin: 0;
    font-size: 0.8em;
    line-height: 1.5;
    color: var(--_muted);
  }

  .hearth-status {
    margin-block-end: 1.2em;
    padding-inline-start: 0.8em;
    border-inline-start: var(--_bar);
  }

  .hearth-disclosure {
    margin-block-start: 1.2em;
    padding-block-start: 0.5em;
    border-block-start: var(--_rule);
  }

  small.hearth-disclosure {
    margin-block-start: 0.5em;
    padding: 0;
    border: 0;
  }

  .hearth-disclosure:empty {
    display: none;
  }

  .hearth-disclosure :is(summary, p) {
    min-block-size: 24px;
    margin: 0;
    font-size: 1em;
    line-height: max(24px, 1.5em);
  }

  .hearth-disclosure summary {
    cursor: pointer;
  }

  @media print {
    .hearth-disclosure::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
