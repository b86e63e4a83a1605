import {css} from 'lit';

/**
 * A story is the ground of the blocks in it, before the upgrade and after: they need none then, but
 * for one with a `theme` of its own.
 */
export const groundStyles = css`
  [part='base'] {
    margin-block: min(calc(2.5 * var(--_space)), 99 * var(--_padding));
    padding-block: var(--_padding) min(1px, var(--_padding));
    padding-inline: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--hearth-text, var(--_ink, inherit));
    font-family: var(--hearth-font, inherit);
  }

  [part='base'] > * {
    --hearth-ground: initial;
    --hearth-padding: initial;
    --_canvas: initial;
    --_room: initial;
  }
`;
