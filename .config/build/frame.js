/** Builds `dist/cdn/frame.html`, its script and style, and `frame-host.js` for the page around it. */
import {copyFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {BLOCKS} from '../../src/blocks/table.js';
import {slugOf} from '../../src/server/frame.js';

const pathOf = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a frame can show, by the name that its address has for it. */
const shown = [
  ['story', {tag: 'hearth-story'}],
  ...BLOCKS.map((block) => [slugOf(block), {tag: block.tag, field: block.field}]),
];

/** @param {string} entry @param {string} file */
const bundle = (entry, file) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {FRAME_BLOCKS: JSON.stringify(shown)},
    build: {
      target: 'es2022',
      outDir: pathOf('dist/cdn'),
      emptyOutDir: false,
      lib: {
        entry: pathOf(`src/frame/${entry}`),
        formats: ['iife'],
        name: 'hearth',
        fileName: () => file,
      },
    },
  });

await bundle('frame.ts', 'frame.js');
await bundle('host.ts', 'frame-host.js');
for (const file of ['frame.html', 'frame.css']) {
  copyFileSync(pathOf(`src/frame/${file}`), pathOf(`dist/cdn/${file}`));
}
