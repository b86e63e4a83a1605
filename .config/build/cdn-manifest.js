/** Writes `dist/cdn/manifest.json`, for those who host the files themselves or preload them. */
import {readFileSync, writeFileSync} from 'node:fs';
import {cdnFiles} from './cdn-files.js';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const manifest = {version, files: await cdnFiles()};

writeFileSync(
  new URL('../../dist/cdn/manifest.json', import.meta.url),
  `${JSON.stringify(manifest, null, 2)}\n`,
);
