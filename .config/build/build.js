/** Builds `dist/`: what it holds is in ARCHITECTURE.md. `npm run build` and `prepare` call it. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], {cwd: root, stdio: 'inherit'});

rmSync(new URL('../../dist', import.meta.url), {recursive: true, force: true});
run('tsx', '.config/build/cdn.js');
run('vite', 'build', '--mode', 'cli', '--logLevel', 'warn');
run('tsc', '-p', '.config/build/tsconfig.lib.json');
for (const step of [
  'frame.js',
  'hearth-css.js',
  'tokens.js',
  'schema.js',
  'custom-elements.js',
  'frameworks.js',
  'cdn-manifest.js',
]) {
  run('tsx', `.config/build/${step}`);
}
run('tsx', 'stories/publisher/generate.js');
