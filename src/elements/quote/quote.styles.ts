import {css} from 'lit';

export const quoteStyles = css`
  figure {
    max-inline-size: calc(0.8 * var(--_measure));
    margin: 0;
    padding-block: 1.1em 1em;
    border-block: 1px solid var(--_rule);
    border-block-start: 3px solid var(--_accent);
  }

  blockquote {
    margin: 0;
    font-family: var(--_font);
    font-size: 1.35em;
    font-weight: 500;
    line-height: 1.35;
    hanging-punctuation: first last;
  }

  p + p {
    margin-block-start: 0.5em;
  }

  figcaption {
    margin-block-start: 0.8em;
    font-size: 0.9em;
    color: var(--_muted);
  }

  @container (inline-size > 34em) {
    blockquote {
      font-size: 1.6em;
      line-height: 1.3;
    }
  }
`;
