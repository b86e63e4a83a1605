export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/links/links.js';
import '../../elements/links/define.js';
