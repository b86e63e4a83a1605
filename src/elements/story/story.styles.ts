import {css} from 'lit';

export const storyStyles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    block-size: 1.9em;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.85em;
    line-height: 1.9em;
  }

  label {
    cursor: pointer;
    min-inline-size: 24px;
  }

  input {
    position: absolute;
    opacity: 0;
  }

  span {
    display: block;
    border-block-end: 2px solid transparent;
    color: color-mix(in oklab, currentcolor 70%, transparent);
  }

  :checked + span {
    border-color: var(--hearth-accent, #c2410c);
    color: inherit;
    font-weight: 600;
  }

  :focus-visible + span {
    outline: 2px solid currentcolor;
    outline-offset: 3px;
    border-radius: 2px;
  }

  @media print {
    fieldset {
      display: none;
    }
  }
`;
