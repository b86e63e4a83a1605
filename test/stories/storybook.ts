import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {serve} from '../../.config/docs/serve.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(PROJECT, 'node_modules/.bin/storybook');

/** A Storybook that is built and served. */
export interface Storybook {
  readonly url: string;
  /** The ids of the stories. */
  readonly ids: readonly string[];
  /** The ids of the pages of documentation. */
  readonly pages: readonly string[];
  /** The themes that the toolbar offers. */
  readonly themes: readonly string[];
  /** Stops serving it, and removes what was built. */
  close(): Promise<void>;
}

/** It is looked at from a path that it was not told of. */
const PLACE = 'any/where';

/** Builds Storybook into a folder of its own, and serves that. */
export const buildStorybook = async (): Promise<Storybook> => {
  const root = await mkdtemp(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(
    PROGRAM,
    ['build', '--config-dir', '.config/storybook', '--output-dir', join(root, PLACE)],
    {cwd: PROJECT, env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'}, maxBuffer: 2 ** 26},
  );
  const server = await serve({root});
  return {
    url: `${server.url}/${PLACE}`,
    ids: await readIds(root, 'story'),
    pages: await readIds(root, 'docs'),
    themes: await readThemes(),
    close: async () => {
      await server.close();
      await rm(root, {recursive: true});
    },
  };
};

interface Index {
  readonly entries: Readonly<Record<string, {readonly id: string; readonly type: string}>>;
}

const readIds = async (root: string, wanted: string): Promise<string[]> => {
  const file = join(root, PLACE, 'index.json');
  const index = JSON.parse(await readFile(file, 'utf8')) as Index;
  return Object.values(index.entries)
    .filter(({type}) => type === wanted)
    .map(({id}) => id);
};

/** Those that the build has made. */
const readThemes = async (): Promise<string[]> => {
  const files = await readdir(join(PROJECT, 'dist/cdn/themes')).catch(() => []);
  return files.filter((file) => file.endsWith('.css')).map((file) => file.replace('.css', ''));
};
