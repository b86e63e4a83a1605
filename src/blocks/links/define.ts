import {define} from '../../page/registry.js';
import {HearthLinks} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-links', HearthLinks);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-links': HearthLinks;
  }
}
