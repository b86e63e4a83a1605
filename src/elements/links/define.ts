import {define} from '../../core/define.js';
import {HearthLinks} from './links.js';

define('hearth-links', HearthLinks);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-links': HearthLinks;
  }
}
