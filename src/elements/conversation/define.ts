import {define} from '../../core/define.js';
import {HearthConversation} from './conversation.js';

define('hearth-conversation', HearthConversation);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-conversation': HearthConversation;
  }
}
