import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/debian/', import.meta.url));

/** The folders of packages that are there or on their way. @type {Map<string, Promise<string>>} */
const folders = new Map();

/**
 * The path of a file out of a Debian package, which is downloaded once and unpacked into a cache,
 * not installed. Throws one line where that cannot be done.
 *
 * @param {string} name the package @param {string} path inside the package, without a leading slash
 */
export async function debianFile(name, path) {
  if (!folders.has(name)) folders.set(name, unpacked(name));
  const file = join((await folders.get(name)) ?? '', path);
  if (!existsSync(file)) throw new Error(`Debian's ${name} has no ${path}`);
  return file;
}

async function unpacked(/** @type {string} */ name) {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, {recursive: true});
  const work = await mkdtemp(join(CACHE, '.work-'));
  try {
    const deb = await download(name, work);
    await run('dpkg-deb', ['-x', deb, join(work, 'files')]);
    await settle(join(work, 'files'), folder);
  } catch (error) {
    throw new Error(`Debian's ${name} cannot be had here: ${firstLine(error)}`, {cause: error});
  } finally {
    await rm(work, {recursive: true, force: true});
  }
  return folder;
}

/** Another process may have been quicker: a folder is whole once it has its name. */
async function settle(/** @type {string} */ from, /** @type {string} */ to) {
  await rename(from, to).catch((/** @type {unknown} */ error) => {
    if (!existsSync(to)) throw error;
  });
}

/** @param {string} name @param {string} folder */
async function download(name, folder) {
  // Its lists may be older than what the server still has.
  await aptDownload(name, folder).catch(async () => {
    await run('apt-get', ['update']);
    await aptDownload(name, folder);
  });
  const deb = (await readdir(folder)).find((file) => file.endsWith('.deb'));
  if (!deb) throw new Error('nothing was downloaded');
  return join(folder, deb);
}

/** As root, apt-get would download as a user who may not write here. */
const aptDownload = (/** @type {string} */ name, /** @type {string} */ cwd) =>
  run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', name], {cwd});

const firstLine = (/** @type {unknown} */ error) =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .filter(Boolean)
    .slice(0, 2)
    .join(': ');
