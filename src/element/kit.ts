import {adoptStyles} from './adopt-styles.js';
import {HearthCopyEvent} from './events.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/**
 * What a part that is loaded later is given of this layer. It imports none of it, so that one file
 * serves the modules and, from beside it, the classic script.
 */
export const kit = {adoptStyles, richText, wrap, CopyEvent: HearthCopyEvent};

/** See {@link kit}. */
export type Kit = typeof kit;
