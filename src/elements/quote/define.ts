import {define} from '../../core/define.js';
import {HearthQuote} from './quote.js';

define('hearth-quote', HearthQuote);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-quote': HearthQuote;
  }
}
