export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/links/element.js';
import '../../blocks/links/define.js';
