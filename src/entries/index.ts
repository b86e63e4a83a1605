export * from '../core/error-event.js';
export * from '../core/events.js';
export {DEPTHS, HearthElement, type Depth} from '../core/hearth-element.js';
export {VERSION, define} from '../core/define.js';
export * from '../core/set-strings.js';
export * from '../elements/conversation/conversation.js';
export * from '../elements/conversation/events.js';
export * from '../elements/key-points/key-points.js';
export * from '../elements/links/links.js';
export * from '../elements/prose/prose.js';
export * from '../elements/quote/quote.js';
export * from '../elements/story/story.js';
export * from '../elements/summary/summary.js';
export {autoload} from '../loader/autoload.js';
export * from '../loader/mount.js';
export * from '../story/index.js';
export type {Plural, Strings} from '../words/english.js';
// The types of the tags, without registering them.
export type {} from '../elements/story/define.js';
