export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/quote/quote.js';
import '../../elements/quote/define.js';
