/** Builds the scripts of `dist/cdn/`, one after another: see `vite.config.ts`. */
import {build} from 'vite';
import {CDN_BUILDS} from '../../vite.config.js';

for (const mode of CDN_BUILDS) await build({mode, logLevel: 'warn'});
