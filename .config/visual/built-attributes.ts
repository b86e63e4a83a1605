import type {Manifest} from '../../stories/docs/manifest-types.js';
import type {HasAttribute} from '../../test/visual/pictures.js';
import {readText} from '../project.js';

/** Makes a function that tells whether a built element, named without `hearth-`, has an attribute. */
export function builtAttributes(): HasAttribute {
  const {modules} = JSON.parse(readText('dist/custom-elements.json')) as Manifest;
  const attributes = modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, attributes}) => attributes.map(({name}) => `${tagName} ${name}`));
  return (tag, attribute) => attributes.includes(`hearth-${tag} ${attribute}`);
}
