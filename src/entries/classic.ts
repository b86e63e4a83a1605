import {BLOCKS, STORIES} from '../core/tags.js';
import '../elements/story/define.js';
import {watch} from '../loader/watch.js';

watch(document, [...STORIES, ...BLOCKS], (tag) => !!customElements.get(tag));
