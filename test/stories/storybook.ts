import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {serve} from '../../.config/serve.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(PROJECT, 'node_modules/.bin/storybook');

/** A Storybook that is built and served. */
export interface Storybook {
  readonly url: string;
  /** The stories' ids. */
  readonly ids: readonly string[];
  /** Stops serving it, and removes what was built. */
  close(): Promise<void>;
}

/** Builds Storybook into a folder of its own, and serves that. */
export const buildStorybook = async (): Promise<Storybook> => {
  const root = await mkdtemp(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(
    PROGRAM,
    ['build', '--config-dir', '.config/storybook', '--output-dir', root],
    {cwd: PROJECT, env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'}, maxBuffer: 2 ** 26},
  );
  const server = await serve({root});
  return {
    url: server.url,
    ids: await readIds(root),
    close: async () => {
      await server.close();
      await rm(root, {recursive: true});
    },
  };
};

interface Index {
  readonly entries: Readonly<Record<string, {readonly id: string; readonly type: string}>>;
}

const readIds = async (root: string): Promise<string[]> => {
  const index = JSON.parse(await readFile(join(root, 'index.json'), 'utf8')) as Index;
  return Object.values(index.entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => id);
};
