export type * from '../../core/error-event.js';
export type * from '../../core/events.js';
export * from '../../elements/key-points/key-points.js';
import '../../elements/key-points/define.js';
