export * from '../doors/events.js';
export * from '../element/events.js';
export {HearthElement} from '../element/hearth-element.js';
export {VERSION, define} from '../page/registry.js';
export * from '../element/set-strings.js';
export * from '../blocks/conversation/element.js';
export * from '../blocks/conversation/events.js';
export * from '../blocks/key-points/element.js';
export * from '../blocks/links/element.js';
export * from '../blocks/prose/element.js';
export * from '../blocks/quote/element.js';
export * from '../blocks/story/element.js';
export * from '../blocks/summary/element.js';
export {autoload} from '../loader/autoload.js';
export * from '../loader/mount.js';
export * from '../forms/index.js';
export type {Plural, Strings} from '../words/english.js';
// The types of the tags, without registering them.
export type {} from '../blocks/story/define.js';
