/**
 * Builds the WordPress plugin from `integrations/wordpress/` and `dist/cdn/`, as a folder and as the
 * archive that WordPress takes: `dist-wordpress/`. `npm run build:wordpress` calls it.
 */
import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {labelsIn} from '../../dist/lib/entries/server.js';
import {LABELS} from '../../dist/lib/words/labels.js';
import {NOTICE_WORDS} from '../../dist/lib/words/notice-words.js';
import {buildBlocks} from './blocks.js';
import {zip} from './zip.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist-wordpress');
const PLUGIN = join(OUT, 'hearth-widgets');

const LANGUAGES = readdirSync(join(ROOT, 'src/words/languages')).map((file) => file.slice(0, -3));
const KEYS = new Set([...Object.keys({...LABELS, ...NOTICE_WORDS}), 'lang']);

/** The words that PHP writes, by their languages. */
const words = Object.fromEntries(
  LANGUAGES.map((lang) => [
    lang,
    Object.fromEntries(Object.entries(labelsIn(lang)).filter(([key]) => KEYS.has(key))),
  ]),
);

rmSync(OUT, {recursive: true, force: true});
cpSync(join(ROOT, 'integrations/wordpress'), PLUGIN, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
cpSync(join(ROOT, 'dist/cdn'), join(PLUGIN, 'assets'), {recursive: true});
cpSync(join(ROOT, 'LICENSE'), join(PLUGIN, 'LICENSE'));
writeFileSync(join(PLUGIN, 'includes/words.json'), JSON.stringify(words));
await buildBlocks(join(ROOT, 'integrations/wordpress/blocks/editor.ts'), join(PLUGIN, 'blocks'));
zip(PLUGIN, join(OUT, 'hearth-widgets.zip'));
console.log('dist-wordpress/hearth-widgets.zip');
