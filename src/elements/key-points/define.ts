import {define} from '../../core/define.js';
import {HearthKeyPoints} from './key-points.js';

define('hearth-key-points', HearthKeyPoints);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-key-points': HearthKeyPoints;
  }
}
