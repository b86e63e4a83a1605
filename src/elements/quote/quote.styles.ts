import {css} from 'lit';

export const quoteStyles = css`
  figure {
    max-inline-size: var(--_measure);
    padding-block: 1.1em 1em;
    border-block: var(--_rule);
    border-block-start: var(--_bar);
  }

  blockquote {
    font-family: var(--hearth-heading-font, inherit);
    font-size: clamp(1.3em, 3.4cqi, 1.6em);
    line-height: 1.35;
  }

  p + p {
    margin-block-start: 0.5em;
  }

  figcaption {
    margin-block-start: 0.8em;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
