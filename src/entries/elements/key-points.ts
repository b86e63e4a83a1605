export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from '../../blocks/key-points/element.js';
import '../../blocks/key-points/define.js';
