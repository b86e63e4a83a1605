import {define} from '../../page/registry.js';
import '../conversation/define.js';
import '../key-points/define.js';
import '../links/define.js';
import '../prose/define.js';
import '../quote/define.js';
import '../summary/define.js';
import {HearthStory} from './element.js';

define('hearth-story', HearthStory);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-story': HearthStory;
  }
}
