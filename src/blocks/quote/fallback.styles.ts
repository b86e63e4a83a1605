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
      min-inline-size: 0;
      inline-size: calc(max(min(44%, 20em), min(100%, 15em)) - 2 * var(--_padding));
      margin-block: calc(0.3em + var(--_padding)) calc(1.5 * var(--_space) + var(--_padding));
      margin-inline: calc(clamp(0px, (100% - 17em) * 99, 1.6em) + var(--_padding)) var(--_padding);
      /* The ground that the section has in the shadow root, outside of the rules above and below. */
      box-shadow: 0 0 0 var(--_padding) var(--_ground);
    }
  }
`;
