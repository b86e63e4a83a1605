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
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The placeholder: three lines of text to come. */
  :host([aria-busy])::before {
    content: '';
    display: block;
    block-size: 4.2em;
    margin-block: calc(2.5 * var(--_space));
    background: repeating-linear-gradient(var(--_surface) 0 0.9em, transparent 0 1.6em);
  }

  @media print {
    section[hidden] {
      display: block;
    }

    :host([aria-busy])::before {
      display: none;
    }
  }
`;
