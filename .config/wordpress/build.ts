/**
 * Builds the WordPress plugin from `integrations/wordpress/` and `dist/cdn/`: as a folder, and as the
 * archive that WordPress installs, in `dist-wordpress/`. `npm run build:wordpress` runs it.
 */
import {cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {labelsIn} from '../../src/entries/server.js';
import {LABELS} from '../../src/words/labels.js';
import {LANGUAGES} from '../../src/words/languages.js';
import {NOTICE_WORDS} from '../../src/words/notice-words.js';
import {pathOf} from '../project.js';
import {buildBlocks} from './blocks.js';

const OUT = pathOf('dist-wordpress');
const PLUGIN = join(OUT, 'hearth-widgets');

const KEYS = new Set([...Object.keys({...LABELS, ...NOTICE_WORDS}), 'lang']);

/** The labels that PHP writes, in one language. */
const wordsIn = (lang: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(labelsIn(lang)).filter(([key]) => KEYS.has(key)));

rmSync(OUT, {recursive: true, force: true});
cpSync(pathOf('integrations/wordpress'), PLUGIN, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
cpSync(pathOf('dist/cdn'), join(PLUGIN, 'assets'), {recursive: true});
cpSync(pathOf('LICENSE'), join(PLUGIN, 'LICENSE'));
const words = Object.keys(LANGUAGES).map((lang) => [lang.toLowerCase(), wordsIn(lang)] as const);
writeFileSync(join(PLUGIN, 'includes/words.json'), JSON.stringify(Object.fromEntries(words)));
await buildBlocks(pathOf('integrations/wordpress/blocks/editor.ts'), join(PLUGIN, 'blocks'));

const files = readdirSync(OUT, {recursive: true, encoding: 'utf8'})
  .filter((path) => statSync(join(OUT, path)).isFile())
  .sort()
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(OUT, path))] as const);
// The first day that the ZIP format can express: the same files always give the same archive.
const archive = zipSync(Object.fromEntries(files), {level: 9, mtime: new Date(1980, 0, 1)});
writeFileSync(join(OUT, 'hearth-widgets.zip'), archive);
console.log('dist-wordpress/hearth-widgets.zip');
