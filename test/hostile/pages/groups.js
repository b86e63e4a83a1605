import {calm} from './calm.js';
import {clobbering} from './clobbering.js';

/** All the pages there are, by their group. @type {Record<string, import('./page.js').HostilePage[]>} */
export const GROUPS = {calm, clobbering};
