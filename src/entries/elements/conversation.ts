export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/conversation/element.js';
export type * from '../../blocks/conversation/events.js';
import '../../blocks/conversation/define.js';
