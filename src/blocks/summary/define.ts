import {define} from '../../page/registry.js';
import {HearthSummary} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-summary', HearthSummary);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-summary': HearthSummary;
  }
}
