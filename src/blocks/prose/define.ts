import {define} from '../../page/registry.js';
import {HearthProse} from './element.js';

define('hearth-prose', HearthProse);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-prose': HearthProse;
  }
}
