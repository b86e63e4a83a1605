import {define} from '../../core/define.js';
import {HearthSummary} from './summary.js';

define('hearth-summary', HearthSummary);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-summary': HearthSummary;
  }
}
