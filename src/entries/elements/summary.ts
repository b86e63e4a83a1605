export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/summary/element.js';
import '../../blocks/summary/define.js';
