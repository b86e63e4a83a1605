import {define} from '../../page/registry.js';
import {HearthLinks} from './element.js';

define('hearth-links', HearthLinks);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-links': HearthLinks;
  }
}
