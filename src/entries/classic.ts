import {BLOCKS, STORIES} from '../element/tags.js';
import '../blocks/story/define.js';
import {watch} from '../loader/watch.js';

watch(document, [...STORIES, ...BLOCKS], (tag) => !!customElements.get(tag));
