/** Builds `dist/`. ARCHITECTURE.md says what is in it. `npm run build` and `prepare` run this. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {build} from 'vite';
import {CDN_BUILDS} from '../../vite.config.js';
import {writeCdnManifest} from './cdn-manifest.js';
import {writeCustomElements} from './custom-elements.js';
import {buildFrame} from './frame.js';
import {writeFrameworks} from './frameworks.js';
import {writeHearthCss} from './hearth-css.js';
import {pathOf} from '../project.js';
import {writeSchema} from './schema.js';
import {writeTokens} from './tokens.js';

/** Compiles `dist/lib/` in a process of its own, which runs beside the other steps. */
const compileLibrary = async (): Promise<void> => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const args = [tsc, '-p', pathOf('.config/build/tsconfig.lib.json')];
  const compiler = spawn(process.execPath, args, {stdio: 'inherit'});
  const [code] = (await once(compiler, 'close')) as [number];
  if (code !== 0) throw new Error('src/ does not compile.');
};

rmSync(pathOf('dist'), {recursive: true, force: true});
const library = compileLibrary();
for (const mode of [...CDN_BUILDS, 'cli']) await build({mode, logLevel: 'warn'});
await buildFrame();
await writeHearthCss();
await writeTokens();
writeSchema();
await writeCustomElements();
writeFrameworks();
await writeCdnManifest();
await import('../../stories/publisher/generate.js');
await library;
