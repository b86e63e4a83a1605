/** Bundles what is published for bundlers alone, as a site would, into a folder that is removed. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {SUBJECTS} from './subjects.js';

const SOURCES = fileURLToPath(new URL('../../test/bench/', import.meta.url));

/** @param {string} entry @param {string} outDir */
const bundle = (entry, outDir) =>
  build({
    configFile: false,
    root: SOURCES,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(SOURCES, entry),
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', codeSplitting: false},
      },
    },
  });

/** @returns {Promise<{folder: string, remove: () => Promise<void>}>} */
export const makeBundles = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-bench-'));
  for (const {bundle: entry} of Object.values(SUBJECTS)) {
    if (entry) await bundle(`subjects/${entry}`, folder);
  }
  return {folder, remove: () => rm(folder, {recursive: true})};
};
