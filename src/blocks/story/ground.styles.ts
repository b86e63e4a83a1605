import {css} from '../../theme/css.js';

/**
 * A story is the ground of the blocks in it, before the upgrade and after: they need none then, but
 * for one with a `theme` of its own. On a wide ground they stand in the middle.
 */
export const groundStyles = css`
  [part='base'] {
    margin-block: min(calc(2.5 * var(--_space)), 99 * var(--_padding));
    padding-block: var(--_padding) min(1px, var(--_padding));
    padding-inline: max(var(--_padding), min(50% - 0.62 * var(--_measure), 99 * var(--_padding)));
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
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
`;
