import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {folderOf} from './build.js';

const run = promisify(execFile);

/** The type checker of each framework, as its users call it. */
const CHECKERS: Readonly<Record<string, readonly string[]>> = {
  vue: ['vue-tsc'],
  svelte: ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  angular: ['ngc'],
};

/** What a type checker says of an app: nothing, where all is right. */
export const check = async (app: string, ...more: string[]): Promise<string> => {
  const [checker = '', ...args] = CHECKERS[app] ?? ['tsc'];
  const file = join(folderOf(app), '../../../node_modules/.bin', checker);
  // A checker that finds something exits with 1.
  const {stdout, stderr} = await run(file, [...args, ...more], {cwd: folderOf(app)}).catch(
    (error: unknown) => error as {readonly stdout: string; readonly stderr: string},
  );
  return stdout + stderr;
};

/** Where Svelte's checker, which cannot be told to expect an error, has found one. */
export const errorsOfSvelte = (said: string): string[] =>
  [...said.matchAll(/ERROR "src\/([\w.]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);

/** Where it has to: behind each comment that says so. */
export const wrongLines = (): string[] =>
  readFileSync(join(folderOf('svelte'), 'src/wrong.svelte'), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.startsWith('<!-- wrong:') ? [`wrong.svelte:${index + 2}`] : [],
    );
