import {define} from '../../page/registry.js';
import {HearthSummary} from './element.js';

define('hearth-summary', HearthSummary);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-summary': HearthSummary;
  }
}
