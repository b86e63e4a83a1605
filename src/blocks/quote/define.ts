import {define} from '../../page/registry.js';
import {HearthQuote} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-quote', HearthQuote);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-quote': HearthQuote;
  }
}
