import type {EmbedTags} from '../server/embed.js';
import {isObject} from '../story/reader.js';
import {readDist} from './files.js';

/** What the files of this version are called and hold. */
interface Manifest extends Required<Pick<EmbedTags, 'manifest'>> {
  readonly version: string;
}

/** Reads `manifest.json`, which the build writes. */
export const readManifest = (): Manifest => {
  const manifest: unknown = JSON.parse(readDist('cdn/manifest.json'));
  if (!isManifest(manifest)) throw new TypeError('dist/cdn/manifest.json is not as it was built.');
  return {version: manifest.version, manifest};
};

const isManifest = (value: unknown): value is Manifest['manifest'] & {readonly version: string} =>
  isObject(value) &&
  'version' in value &&
  typeof value.version === 'string' &&
  'files' in value &&
  isObject(value.files) &&
  Object.values(value.files).every(hasIntegrity);

const hasIntegrity = (file: unknown): boolean =>
  isObject(file) && 'integrity' in file && typeof file.integrity === 'string';
