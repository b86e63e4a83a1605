import {css} from 'lit';

export const storyStyles = css`
  /* It is the ground of the blocks, which then need none. */
  [part='base'] {
    --hearth-ground: transparent;
    --hearth-padding: 0px;
    margin-block: min(calc(2.5 * var(--_space)), 99 * var(--_padding));
    padding-block: var(--_padding) min(1px, var(--_padding));
    padding-inline: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--hearth-text, var(--_ink, inherit));
    font-family: var(--hearth-font, inherit);
  }

  fieldset {
    display: flex;
    gap: 1.4em;
    block-size: 1.9em;
    font-size: 0.85em;
    line-height: 1.7;
  }

  label {
    position: relative;
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
    border-block-end: var(--_bar);
    color: inherit;
    font-weight: 600;
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--_strong);
    outline-offset: 3px;
  }
`;
