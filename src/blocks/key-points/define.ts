import {define} from '../../page/registry.js';
import {HearthKeyPoints} from './element.js';

define('hearth-key-points', HearthKeyPoints);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-key-points': HearthKeyPoints;
  }
}
