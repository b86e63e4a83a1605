import {css} from 'lit';

/** What only a shadow root has: it has no part in `hearth.css`. */
export const shadowStyles = css`
  [hidden] {
    display: none;
  }

  /* Hidden from sight, not from a screen reader. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The placeholder: three lines of text to come. */
  :host([aria-busy])::before {
    content: '';
    display: block;
    max-inline-size: var(--_measure);
    block-size: 4.2em;
    margin-block: calc(2.5 * var(--_space));
    background: repeating-linear-gradient(#8882 0 0.9em, #0000 0 1.6em);
  }

  @media print {
    section[hidden],
    li[hidden] {
      display: block;
    }

    button,
    fieldset {
      display: none;
    }
  }
`;
