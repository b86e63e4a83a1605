import {define} from '../../page/registry.js';
import {HearthConversation} from './element.js';

export type * from '../../doors/events.js';
export type * from '../../element/events.js';
export * from './element.js';
export * from './events.js';

define('hearth-conversation', HearthConversation);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-conversation': HearthConversation;
  }
}
