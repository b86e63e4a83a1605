import {define} from '../../page/registry.js';
import {HearthQuote} from './element.js';

define('hearth-quote', HearthQuote);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-quote': HearthQuote;
  }
}
