import {TAGS} from '../blocks/table.js';
import '../blocks/story/define.js';
import {upgrade} from '../loader/stand-in.js';
import {watch} from '../loader/watch.js';

watch(document, ['hearth-story', ...TAGS], (tag) => !!customElements.get(tag), upgrade);
