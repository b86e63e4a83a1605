import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {TestRunnerPlugin} from '@web/test-runner';
import {pathOf} from '../../.config/project.js';

const run = promisify(execFile);
const CACHE = pathOf('node_modules/.cache/debian/');

/** The folders of packages that are unpacked, or are being unpacked. */
const folders = new Map<string, Promise<string>>();

/**
 * The path of a file out of a Debian package. The package is downloaded once and unpacked into a
 * cache, not installed. Throws one line if that fails.
 */
export const debianFile = async (name: string, path: string): Promise<string> => {
  const folder = folders.get(name) ?? unpacked(name);
  folders.set(name, folder);
  const file = join(await folder, path);
  if (!existsSync(file)) throw new Error(`Debian's ${name} has no ${path}`);
  return file;
};

/** Gives the folder its name once it is complete: another process may have been quicker. */
const unpacked = async (name: string): Promise<string> => {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, {recursive: true});
  const work = await mkdtemp(join(CACHE, '.work-'));
  try {
    await run('dpkg-deb', ['-x', await download(name, work), join(work, 'files')]);
    await rename(join(work, 'files'), folder);
  } catch (error) {
    if (existsSync(folder)) return folder;
    const reason = String(error).split('\n').filter(Boolean).slice(0, 2).join(': ');
    throw new Error(`Debian's ${name} cannot be downloaded here: ${reason}`, {cause: error});
  } finally {
    await rm(work, {recursive: true, force: true});
  }
  return folder;
};

const download = async (name: string, cwd: string): Promise<string> => {
  // As root, apt-get would download as a user who may not write here.
  const get = () => run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', name], {cwd});
  // The lists may name a version that the server no longer has.
  await get().catch(() => run('apt-get', ['update']).then(get));
  const deb = (await readdir(cwd)).find((file) => file.endsWith('.deb'));
  if (!deb) throw new Error('nothing was downloaded');
  return join(cwd, deb);
};

/** Serves style sheets out of Debian's packages: `/debian/<package>/<path>.css`. */
export const debianSheets = (): TestRunnerPlugin => ({
  name: 'debian-sheets',
  async serve({path}) {
    const [, name, file] = /^\/debian\/([\w-]+)\/(.+\.css)$/.exec(path) ?? [];
    if (!name || !file) return undefined;
    return {body: await readFile(await debianFile(name, file), 'utf8'), type: 'css'};
  },
});
