import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import {VERSION} from '../src/page/version.js';

type Target = string | {readonly types: string; readonly default: string};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
  readonly 'web-types': string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const {name, version, exports, sideEffects, customElements, ...rest} = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Package;
const require = createRequire(import.meta.url);

/** The files below a folder of the project, by their paths from its root. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .sort();

const built = existsSync(join(ROOT, 'dist')) ? filesIn('dist') : [];

/** Matches paths from the root as bundlers match `sideEffects`. */
const toRegExp = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/^\.\//, '')
      .replace(/[.+]/g, '\\$&')
      .replace(/\*\*\/|\*\*|\*/g, (star) => ({'**/': '(.*/)?', '**': '.*'})[star] ?? '[^/]*')}$`,
  );

const targetsOf = (target: Target): string[] =>
  typeof target === 'string' ? [target] : [target.types, target.default];

/** What stands for the star of a pattern, in each file that it leads to. */
const starsOf = (target: string): string[] => {
  const [before = '', after = ''] = target.replace(/^\.\//, '').split('*');
  return built
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
};

/** The published specifiers, those of patterns included. */
const specifiers = Object.entries(exports).flatMap(([key, target]) => {
  const published = key.replace(/^\./, name);
  if (!key.includes('*')) return [published];
  const file = typeof target === 'string' ? target : target.default;
  return starsOf(file).map((star) => published.replace('*', star));
});

it('dist/ is there: `npm run build` makes it', () => assert.notEqual(built.length, 0));

describe('the published specifiers', () => {
  for (const specifier of specifiers) {
    it(`${specifier} leads to a file`, () => {
      assert.ok(existsSync(require.resolve(specifier)));
    });
  }

  for (const [key, target] of Object.entries(exports)) {
    it(`${key} has a file for each of its targets`, () => {
      const targets = targetsOf(target);
      for (const file of targets.filter((path) => !path.includes('*'))) {
        assert.ok(existsSync(join(ROOT, file)), file);
      }
      const stars = targets.filter((path) => path.includes('*')).map(starsOf);
      for (const found of stars) {
        assert.notEqual(found.length, 0);
        assert.deepEqual(found, stars[0]);
      }
    });
  }

  const folders = readdirSync(join(ROOT, 'src/blocks')).filter((path) => !path.endsWith('.ts'));
  for (const element of folders) {
    it(`there is one for ${element}`, () => {
      assert.ok(specifiers.includes(`${name}/elements/${element}.js`));
    });
  }

  for (const specifier of specifiers.filter((path) => !/\/cdn\/|\.json$/.test(path))) {
    it(`${specifier} is imported in Node without a DOM`, () => {
      const source = `await import('${specifier}'); if ('document' in globalThis) throw 0;`;
      execFileSync(process.execPath, ['--input-type=module', '--eval', source], {cwd: ROOT});
    });
  }

  it('leave out what is for script tags alone', () => {
    const entries = filesIn('dist/lib/entries').filter((file) => file.endsWith('.js'));
    const reached = new Set(specifiers.map((specifier) => require.resolve(specifier)));
    const left = entries.filter((file) => !reached.has(join(ROOT, file)));
    assert.deepEqual(left, ['dist/lib/entries/cdn.js', 'dist/lib/entries/classic.js']);
  });
});

describe('sideEffects', () => {
  const effects = sideEffects.map(toRegExp);
  const hasEffect = (file: string): boolean => effects.some((glob) => glob.test(file));

  for (const glob of sideEffects) {
    it(`${glob} names files`, () => {
      const regExp = toRegExp(glob);
      assert.ok(built.some((file) => regExp.test(file)));
    });
  }

  it('names what registers elements, in dist/ and in src/', () => {
    const registering = /(blocks\/([^/]+\/define|define-all)|entries\/(cdn|classic))\.[jt]s$/;
    const code = [...filesIn('dist/lib'), ...filesIn('src')].filter((file) =>
      /(?<!\.d)\.[jt]s$/.test(file),
    );
    const wrong = code.filter((file) => hasEffect(file) !== registering.test(file));
    assert.deepEqual(wrong, []);
  });
});

/** What the lockfile says of each installed package, by its folder. */
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly link?: boolean;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

describe('the lockfile', () => {
  const {packages} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

  it('has the builds for all platforms, without which `npm ci` fails', () => {
    const optional = Object.values(packages).flatMap(({optionalDependencies = {}}) =>
      Object.keys(optionalDependencies),
    );
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    assert.deepEqual(
      optional.filter((dependency) => !locked.has(dependency)),
      [],
    );
  });

  it('names no registry', () => {
    const resolved = Object.values(packages).filter((entry) => entry.resolved && !entry.link);
    assert.deepEqual(resolved, []);
  });
});

describe('the package', () => {
  it('has the version that the elements tell', () => assert.equal(version, VERSION));

  it('names files that are there for editors', () => {
    for (const file of [customElements, rest['web-types']]) assert.ok(existsSync(join(ROOT, file)));
  });

  it('has the licence of each package that the files of dist/cdn embed', () => {
    const licences = readFileSync(join(ROOT, 'dist/cdn/LICENSES.md'), 'utf8');
    for (const embedded of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']) {
      const text = readFileSync(join(ROOT, 'node_modules', embedded, 'LICENSE'), 'utf8').trim();
      const [, own = ''] = licences.split(`\n## ${embedded} - `);
      assert.ok(own.split('\n## ')[0]?.includes(text), embedded);
    }
  });

  it('holds dist/ and what npm always takes, and nothing else', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const output = execFileSync('npm', args, {cwd: ROOT, encoding: 'utf8', stdio: 'pipe'});
    const packs = Object.values(JSON.parse(output) as {files: {path: string}[]}[]);
    const packed = packs.flatMap(({files}) => files.map(({path}) => path));
    const expected = ['LICENSE', 'README.md', 'package.json', ...built];
    assert.deepEqual(packed.sort(), expected.sort());
  });
});
