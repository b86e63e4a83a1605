import {builtins} from './builtins.js';
import {calm} from './calm.js';
import {clobbering} from './clobbering.js';
import {documents} from './documents.js';
import {known} from './known.js';
import {moves} from './moves.js';
import {pollution} from './pollution.js';
import {scripts} from './scripts.js';
import {swaps} from './swaps.js';

/** All the pages there are, by their group. @type {Record<string, import('./page.js').HostilePage[]>} */
export const GROUPS = {
  builtins,
  calm,
  clobbering,
  documents,
  known,
  moves,
  pollution,
  scripts,
  swaps,
};
