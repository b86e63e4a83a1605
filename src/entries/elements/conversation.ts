export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/conversation/conversation.js';
export type * from '../../elements/conversation/events.js';
import '../../elements/conversation/define.js';
