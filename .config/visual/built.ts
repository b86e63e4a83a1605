import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {HasAttribute} from '../../test/visual/pictures.js';

const DIST = new URL('../../dist/', import.meta.url);

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

/** Lists the names of the built themes. */
export function themes(): string[] {
  const folder = new URL('cdn/themes/', DIST);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.flatMap((file) => /^(.+)\.css$/.exec(file)?.[1] ?? []).sort();
}

/** Makes a function that tells whether a built element, named without `hearth-`, has an attribute. */
export function builtAttributes(): HasAttribute {
  const json = readFileSync(new URL('custom-elements.json', DIST), 'utf8');
  const {modules} = JSON.parse(json) as Manifest;
  const attributes = modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, attributes = []}) => attributes.map(({name}) => `${tagName} ${name}`));
  return (tag, attribute) => attributes.includes(`hearth-${tag} ${attribute}`);
}
