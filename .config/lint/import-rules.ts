/** The rules of imports, for dependency-cruiser. What {@link LAYERS} does not allow is an error. */
import type {DependencyType, IAllowedRuleType, IConfiguration} from 'dependency-cruiser';
import {pathOf} from '../project.js';
import {LAYERS} from './layers.js';

const BLOCK = '^src/blocks/([^/]+)/';

/** The paths of layers and packages. */
const pathsOf = (names: readonly string[]): string[] =>
  names.map((name) => {
    const layer = LAYERS[name];
    return layer ? (layer.path ?? `^src/${name}/`) : `(^|/)node_modules/${name}/`;
  });

/** The rules of a layer: it may import itself, and what the table says. */
const allowedOf = (name: string): IAllowedRuleType[] => {
  const {imports = [], lazily = [], types = [], node} = LAYERS[name] ?? {};
  const from = {path: pathsOf([name])};
  const to = (names: readonly string[], dependencyTypes?: DependencyType[]): IAllowedRuleType[] =>
    // An empty list of paths would allow everything.
    names.length
      ? [{from, to: {path: pathsOf(names), ...(dependencyTypes && {dependencyTypes})}}]
      : [];
  return [
    ...to([name, ...imports]),
    ...to(lazily, ['dynamic-import']),
    ...to(types, ['type-only']),
    ...(node ? [{from, to: {dependencyTypes: ['core' as const]}}] : []),
  ];
};

/** The configuration. */
export const importRules: IConfiguration = {
  allowed: Object.keys(LAYERS).flatMap(allowedOf),
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'entries-are-ends',
      comment: 'Nobody imports an entry, not even another entry.',
      severity: 'error',
      from: {},
      to: {path: '^src/entries/'},
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
    tsConfig: {fileName: pathOf('tsconfig.json')},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types']},
  },
};
