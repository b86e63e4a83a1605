import {createHash} from 'node:crypto';
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {globSync} from 'tinyglobby';
import {build} from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');

/** What an app's server writes: its HTML, and what has to stand in the page's head. */
interface Server {
  readonly render: () => string | Promise<string>;
  readonly head?: () => string;
}

/** Where an app is. */
export const folderOf = (app: string): string => join(HERE, app);

/** Puts the built package where `npm install` would, with nothing of the project around it. */
export const install = (app: string): void => {
  const target = join(folderOf(app), 'node_modules/hearth-widgets');
  rmSync(target, {recursive: true, force: true});
  for (const path of ['package.json', 'dist/lib', 'dist/frameworks']) {
    cpSync(join(ROOT, path), join(target, path), {recursive: true});
  }
};

/** The hash of all that an app is built from: itself, the stories, the library, every package. */
const hashOfInputs = (app: string): string => {
  const patterns = [
    'package-lock.json',
    'dist/{lib,frameworks}/**',
    'test/frameworks/*.ts',
    `test/frameworks/${app}/**`,
  ];
  const ignore = [`test/frameworks/${app}/{dist,node_modules}/**`];
  const hash = createHash('sha256');
  for (const file of globSync(patterns, {cwd: ROOT, ignore}).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
};

const serverOf = (app: string): string | undefined =>
  ['src/server.tsx', 'src/server.ts'].find((file) => existsSync(join(folderOf(app), file)));

/** Builds an app for the browser and its server, with the warnings that developers see. */
const buildAnew = async (app: string): Promise<void> => {
  const common = {root: folderOf(app), mode: 'development', logLevel: 'warn'} as const;
  await build({
    ...common,
    base: './',
    build: {outDir: 'dist/client', minify: false, modulePreload: false},
  });
  const ssr = serverOf(app);
  if (ssr) await build({...common, build: {ssr, outDir: 'dist/server'}});
};

/** Builds an app, unless it has been built from the same. */
export const buildApp = async (app: string): Promise<void> => {
  const kept = join(folderOf(app), 'dist/inputs.sha256');
  const hash = hashOfInputs(app);
  if (existsSync(kept) && readFileSync(kept, 'utf8') === hash) return;
  rmSync(kept, {force: true});
  await buildAnew(app);
  writeFileSync(kept, hash);
};

/** The page of an app, as its server sends it. */
export const readPage = async (app: string): Promise<string> => {
  const page = readFileSync(join(folderOf(app), 'dist/client/index.html'), 'utf8');
  if (!serverOf(app)) return page;
  const file = pathToFileURL(join(folderOf(app), 'dist/server/server.js'));
  const {render, head} = (await import(file.href)) as Server;
  const html = await render();
  // A function, since a replacement's `$` means something.
  return page.replace('<!--app-->', () => html).replace('<!--head-->', () => head?.() ?? '');
};

/** The lines of an app's own files, without their indentation. */
export const linesOf = (app: string): Set<string> => {
  const src = join(folderOf(app), 'src');
  const files = [join(folderOf(app), 'vite.config.js')];
  for (const file of readdirSync(src)) files.push(join(src, file));
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return new Set(lines.map((line) => line.trim()));
};
