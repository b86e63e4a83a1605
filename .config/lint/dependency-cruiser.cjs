const {join} = require('node:path');
const {LAYERS} = require('./layers.js');

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

const BLOCK = '^src/blocks/([^/]+)/';

/** The files of a layer, or of a package. */
const filesOf = (/** @type {string} */ name) =>
  LAYERS.find((layer) => layer.name === name)?.path ?? `(^|/)node_modules/${name}/`;

/** A rule's name. */
const nameOf = (/** @type {string} */ name) => (name.endsWith('.ts') ? 'shown' : name);

/** A layer imports what the table allows it, and nothing else of any kind. */
const layerRules = LAYERS.map(
  ({name, path, imports, lazily, types, packages, node}) =>
    /** @type {Rule} */ ({
      name: `layer-${nameOf(name)}`,
      comment: `src/${name} may not import this: see .config/lint/layers.js.`,
      severity: 'error',
      from: {path},
      to: {
        pathNot: [...[name, ...imports, ...lazily, ...packages, ...types].map(filesOf)],
        ...(node && {dependencyTypesNot: ['core']}),
      },
    }),
);

const typeRules = LAYERS.filter(({types}) => types.length).map(
  ({name, path, types}) =>
    /** @type {Rule} */ ({
      name: `types-${nameOf(name)}`,
      comment: `src/${name} imports types alone of ${types.join(' and ')}.`,
      severity: 'error',
      from: {path},
      to: {path: types.map(filesOf), dependencyTypesNot: ['type-only']},
    }),
);

const lazyRules = LAYERS.filter(({lazily}) => lazily.length).map(
  ({name, path, lazily}) =>
    /** @type {Rule} */ ({
      name: `lazy-${nameOf(name)}`,
      comment: `src/${name} loads ${lazily.join(' and ')} by import() alone.`,
      severity: 'error',
      from: {path},
      to: {path: lazily.map(filesOf), dependencyTypesNot: ['dynamic-import']},
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
      comment: 'Every file of src/ stands in a folder of .config/lint/layers.js.',
      severity: 'error',
      from: {path: '^src/', pathNot: LAYERS.map(({path}) => path)},
      to: {},
    },
    {
      name: 'entries-are-ends',
      comment: 'Nobody imports an entry.',
      severity: 'error',
      from: {},
      to: {path: filesOf('entries')},
    },
    {
      name: 'blocks-apart',
      comment: 'A block knows no other, but that its define.ts may import theirs.',
      severity: 'error',
      from: {path: BLOCK, pathNot: '/define\\.ts$'},
      to: {path: BLOCK, pathNot: '^src/blocks/$1/'},
    },
    {
      name: 'blocks-defined',
      comment: 'A define.ts imports of other blocks their define.ts alone.',
      severity: 'error',
      from: {path: `${BLOCK}define\\.ts$`},
      to: {path: BLOCK, pathNot: ['^src/blocks/$1/', '/define\\.ts$']},
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
    tsConfig: {fileName: join(__dirname, '../../tsconfig.json')},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types']},
  },
};
