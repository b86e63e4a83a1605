/** Builds `dist/cdn/frame.html`, its script and style, and `frame-host.js` for the page around it. */
import {copyFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const pathOf = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} entry @param {string} file */
const bundle = (entry, file) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
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
