import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const DIST = new URL('../../dist/', import.meta.url);

/** @typedef {{tagName?: string, attributes?: {name: string}[]}} Declaration */
/** @typedef {{modules: {declarations: Declaration[]}[]}} Manifest */

/** The names of the themes that are built. */
export function themes() {
  const folder = fileURLToPath(new URL('cdn/themes/', DIST));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.flatMap((file) => /^(.+)\.css$/.exec(file)?.[1] ?? []).sort();
}

/** Tells whether an element that is built, named without `hearth-`, has an attribute. */
export function attributesKnown() {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', DIST), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const known = new Set(
    declarations.flatMap(({tagName, attributes = []}) =>
      attributes.map(({name}) => `${tagName} ${name}`),
    ),
  );
  return (/** @type {string} */ tag, /** @type {string} */ name) =>
    known.has(`hearth-${tag} ${name}`);
}
