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
  const {stdout} = await run(file, [...args, ...more], {cwd: folderOf(app)}).catch(
    (error: unknown) => error as {readonly stdout: string},
  );
  return stdout;
};

/** The lines of a file of Svelte's that follow a comment which says that they are wrong. */
export const wrongLines = (file: string): number[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.startsWith('<!-- wrong:') ? [index + 2] : []));
