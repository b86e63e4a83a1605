import {define} from '../../page/registry.js';
import {HearthKeyPoints} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-key-points', HearthKeyPoints);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-key-points': HearthKeyPoints;
  }
}
