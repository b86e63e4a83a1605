/** Writes the publisher's pages beside this file; `npm run build` does so too. Needs `tsx`. */
import {writeFileSync} from 'node:fs';
import {enormousStory} from '../samples/enormous.js';
import {pages} from './pages.js';

const write = (/** @type {string} */ name, /** @type {string} */ content) =>
  writeFileSync(new URL(name, import.meta.url), content);

for (const [name, html] of pages()) write(name, html);
write('enormous.json', JSON.stringify(enormousStory()));
