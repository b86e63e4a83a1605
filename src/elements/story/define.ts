import {define} from '../../core/define.js';
import '../conversation/define.js';
import '../key-points/define.js';
import '../links/define.js';
import '../prose/define.js';
import '../quote/define.js';
import '../summary/define.js';
import {HearthStory} from './story.js';

define('hearth-story', HearthStory);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-story': HearthStory;
  }
}
