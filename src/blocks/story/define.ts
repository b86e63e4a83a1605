import {define} from '../../page/registry.js';
import '../define-all.js';
import {HearthStory} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';

define('hearth-story', HearthStory);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-story': HearthStory;
  }
}
