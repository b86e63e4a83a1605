export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/quote/element.js';
import '../../blocks/quote/define.js';
