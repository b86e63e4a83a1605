export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/prose/element.js';
import '../../blocks/prose/define.js';
