import {css} from '../../theme/css.js';

export const storyStyles = css`
  ::slotted(:is(.hearth-status, .hearth-disclosure)) {
    margin-block: calc(1.2 * var(--_space));
    font-size: 0.8em;
    line-height: 1.5;
    color: var(--_muted);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
    min-block-size: 1.9em;
    font-size: 0.85em;
    line-height: 1.7;
  }

  label {
    position: relative;
    min-inline-size: 24px;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_muted);
  }

  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }

  label:has(:checked) {
    margin-block-end: calc(-1 * var(--hearth-bar, 3px));
    border-block-end: var(--_bar);
    color: inherit;
    font-weight: 600;
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--_strong);
    outline-offset: 3px;
  }
`;
