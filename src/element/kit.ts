import {adoptStyles} from './adopt-styles.js';
import {HearthCopyEvent} from './events.js';
import {richText} from './rich-text.js';
import {list} from './list.js';
import {wrap} from './wrap.js';

/**
 * Functions and classes of this layer that an extra is given. An extra imports none of them, so that
 * its file imports nothing and serves both `hearth.js` and `hearth.classic.js`.
 */
export const kit = {adoptStyles, list, richText, wrap, CopyEvent: HearthCopyEvent};

/** See {@link kit}. */
export type Kit = typeof kit;
