/** Builds `dist/cdn/frame.html`, its script and style, and `frame-host.js` for the page around it. */
import {build} from 'vite';
import {BLOCKS} from '../../src/blocks/table.js';
import {slugOf} from '../../src/server/frame.js';
import {pathOf, readText, writeText} from '../project.js';

/** What a frame can show, by the name that its address has for it. */
const shown = [
  ['story', {tag: 'hearth-story'}],
  ...BLOCKS.map((block) => [slugOf(block), {tag: block.tag, field: block.field}]),
];

const bundle = (entry: string, file: string): Promise<unknown> =>
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

/** Writes the files of the frame. */
export const buildFrame = async (): Promise<void> => {
  await bundle('frame.ts', 'frame.js');
  await bundle('host.ts', 'frame-host.js');
  for (const file of ['frame.html', 'frame.css']) {
    writeText(`dist/cdn/${file}`, readText(`src/frame/${file}`));
  }
};
