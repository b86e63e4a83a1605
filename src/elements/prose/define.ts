import {define} from '../../core/define.js';
import {HearthProse} from './prose.js';

define('hearth-prose', HearthProse);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-prose': HearthProse;
  }
}
