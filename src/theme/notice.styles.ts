import {css} from 'lit';

/** What is said of a text beside it: quiet, as in a good newspaper. */
export const noticeStyles = css`
  .hearth-status,
  .hearth-disclosure {
    display: block;
    max-inline-size: var(--_measure);
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
  }

  summary {
    cursor: pointer;
  }

  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
