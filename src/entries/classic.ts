import '../elements/story/define.js';
import {watch} from '../loader/watch.js';

watch(document, (tag) => !!customElements.get(tag));
