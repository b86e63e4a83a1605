export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/summary/summary.js';
import '../../elements/summary/define.js';
