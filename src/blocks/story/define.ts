import {define} from '../../page/registry.js';
import '../define.js';
import {HearthStory} from './element.js';

define('hearth-story', HearthStory);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-story': HearthStory;
  }
}
