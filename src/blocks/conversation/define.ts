import {define} from '../../page/registry.js';
import {HearthConversation} from './element.js';

define('hearth-conversation', HearthConversation);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-conversation': HearthConversation;
  }
}
