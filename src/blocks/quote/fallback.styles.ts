import {css} from '../../theme/css.js';

/** What an inset quote floats in the shadow root is a section, which canonical HTML does not have. */
export const quoteFallbackStyles = css`
  blockquote {
    line-height: 1.35;
  }

  @media (min-width: 34em) {
    :host([variant='inset']) section {
      margin: 0;
      padding: 0;
      background: none;
    }

    :host([variant='inset']) section::before,
    :host([variant='inset']) section::after {
      content: none;
    }

    :host([variant='inset']) section > :not(:host) {
      float: inline-end;
      clear: inline-end;
      inline-size: max(min(44%, 20em), min(100%, 15em));
      margin-block: 0.3em calc(1.5 * var(--_space));
      margin-inline-start: 1.6em;
    }
  }
`;
