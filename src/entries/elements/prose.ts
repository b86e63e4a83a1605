export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/prose/prose.js';
import '../../elements/prose/define.js';
