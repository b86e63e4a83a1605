export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/story/element.js';
import '../../blocks/story/define.js';
