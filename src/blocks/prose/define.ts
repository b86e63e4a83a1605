import {define} from '../../page/registry.js';
import {HearthProse} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-prose', HearthProse);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-prose': HearthProse;
  }
}
