import {builtins} from './builtins.js';
import {calm} from './calm.js';
import {clobbering} from './clobbering.js';
import {pollution} from './pollution.js';

/** All the pages there are, by their group. @type {Record<string, import('./page.js').HostilePage[]>} */
export const GROUPS = {builtins, calm, clobbering, pollution};
