export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/story/story.js';
import '../../elements/story/define.js';
