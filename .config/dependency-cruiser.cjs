const {join} = require('node:path');
const {LAYERS} = require('./layers.js');

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

const ELEMENT = '^src/elements/([^/]+)/';

const folder = (/** @type {string} */ name) => `^src/${name}/`;

/** A layer or a package whose types may be imported. */
const typed = (/** @type {string} */ name) => `(^src|/node_modules|^node_modules)/${name}/`;

/** A layer imports what the table allows it, and nothing else of any kind. */
const layerRules = LAYERS.map(
  ({name, imports, lazily, types, packages, node}) =>
    /** @type {Rule} */ ({
      name: `layer-${name}`,
      comment: `src/${name} may not import this: see .config/layers.js.`,
      severity: 'error',
      from: {path: folder(name)},
      to: {
        pathNot: [
          ...[name, ...imports, ...lazily].map(folder),
          ...packages.map((item) => `(^|/)node_modules/${item}/`),
          ...types.map(typed),
        ],
        ...(node && {dependencyTypesNot: ['core']}),
      },
    }),
);

const typeRules = LAYERS.filter(({types}) => types.length).map(
  ({name, types}) =>
    /** @type {Rule} */ ({
      name: `types-${name}`,
      comment: `src/${name} imports types alone of ${types.join(' and ')}.`,
      severity: 'error',
      from: {path: folder(name)},
      to: {path: types.map(typed), dependencyTypesNot: ['type-only']},
    }),
);

const lazyRules = LAYERS.filter(({lazily}) => lazily.length).map(
  ({name, lazily}) =>
    /** @type {Rule} */ ({
      name: `lazy-${name}`,
      comment: `src/${name} loads ${lazily.join(' and ')} by import() alone.`,
      severity: 'error',
      from: {path: folder(name)},
      to: {path: lazily.map(folder), dependencyTypesNot: ['dynamic-import']},
    }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...lazyRules,
    ...typeRules,
    {
      name: 'known-layer',
      comment: 'Every file of src/ stands in a folder of .config/layers.js.',
      severity: 'error',
      from: {path: '^src/', pathNot: LAYERS.map(({name}) => folder(name))},
      to: {},
    },
    {
      name: 'entries-are-ends',
      comment: 'Nobody imports an entry.',
      severity: 'error',
      from: {},
      to: {path: folder('entries')},
    },
    {
      name: 'elements-apart',
      comment: 'An element knows no other, but that its define.ts may import theirs.',
      severity: 'error',
      from: {path: ELEMENT, pathNot: '/define\\.ts$'},
      to: {path: ELEMENT, pathNot: '^src/elements/$1/'},
    },
    {
      name: 'elements-defined',
      comment: 'A define.ts imports of other elements their define.ts alone.',
      severity: 'error',
      from: {path: `${ELEMENT}define\\.ts$`},
      to: {path: ELEMENT, pathNot: ['^src/elements/$1/', '/define\\.ts$']},
    },
    {
      name: 'no-circles',
      comment: 'No circles, type imports included.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'resolvable',
      comment: 'Every import leads to something.',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: join(__dirname, '../tsconfig.json')},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types']},
  },
};
