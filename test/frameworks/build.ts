import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
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

/** Builds an app for the browser, with the warnings that developers see. */
export const buildClient = async (app: string): Promise<void> => {
  await build({
    root: folderOf(app),
    base: './',
    mode: 'development',
    logLevel: 'warn',
    build: {outDir: 'dist/client', minify: false, modulePreload: false},
  });
};

/** The page of an app, as its server sends it. */
export const readPage = async (app: string): Promise<string> => {
  const page = readFileSync(join(folderOf(app), 'dist/client/index.html'), 'utf8');
  const entry = ['src/server.tsx', 'src/server.ts'].find((file) =>
    existsSync(join(folderOf(app), file)),
  );
  if (!entry) return page;
  const outDir = 'dist/server';
  await build({
    root: folderOf(app),
    mode: 'development',
    logLevel: 'warn',
    build: {ssr: entry, outDir},
  });
  const file = pathToFileURL(join(folderOf(app), outDir, 'server.js'));
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
