/**
 * Writes `dist/custom-elements.json`, what there is to know of each published element, from the doc
 * comments in `src/`; and from it the data files of editors.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {readTokens} from './tokens.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** The files that elements are made of, a base class before what extends it. */
const files = ['element', 'blocks'].flatMap((folder) =>
  readdirSync(join(ROOT, 'src', folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(ROOT, 'src', folder, file)),
);

const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

/** The tags and their classes, from the calls of `define` in the `define.ts` files. */
const tags = () => {
  /** @type {Map<string, string>} */
  const found = new Map();
  return {
    name: 'tags',
    analyzePhase({node}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (element && ts.isStringLiteral(tag)) found.set(element.getText(), tag.text);
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const declaration of modules.flatMap(({declarations}) => declarations)) {
        const tagName = found.get(declaration.name);
        if (tagName) Object.assign(declaration, {tagName, customElement: true});
      }
    },
  };
};

/** The types of fields in full: `"all" | "step"`, not the name that a file gives them. */
const types = () => ({
  name: 'types',
  analyzePhase({node, moduleDoc}) {
    if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
    const owner = moduleDoc.declarations.find(({name}) => name === node.parent.name?.getText());
    const name = node.name.getText();
    const type = {text: typeText(node)};
    for (const member of owner?.members ?? []) if (member.name === name) member.type = type;
    for (const item of owner?.attributes ?? []) if (item.fieldName === name) item.type = type;
  },
});

const typeText = (node) =>
  checker
    .typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.InTypeAlias)
    .replaceAll('"', "'");

/** What readers of the manifest may use, and no more. */
const published = () => ({
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.flatMap(({declarations}) =>
      declarations.filter(({tagName}) => tagName).map(moduleOf),
    );
  },
});

const moduleOf = (declaration) => {
  const {name, tagName} = declaration;
  const path = `elements/${tagName.replace('hearth-', '')}.js`;
  const reference = {name, module: path};
  return {
    kind: 'javascript-module',
    path,
    declarations: [publicPart(declaration)],
    exports: [
      {kind: 'js', name, declaration: reference},
      {kind: 'custom-element-definition', name: tagName, declaration: reference},
    ],
  };
};

const publicPart = ({members = [], events = [], ...declaration}) => ({
  ...declaration,
  superclass: {name: 'HearthElement', package: 'hearth-widgets'},
  description: declaration.description || declaration.summary,
  members: members.filter(isPublic),
  // Without a doc comment the analyzer has guessed it from the code.
  events: events.filter(({description}) => description),
});

const isPublic = ({name, privacy = 'public', static: isStatic}) =>
  privacy === 'public' && !isStatic && !name.startsWith('#');

/** A doc comment's lines as one; where an inherited member comes from, as others import it. */
const tidy = (key, value) => {
  if (key === 'inheritedFrom') return {name: value.name, package: 'hearth-widgets'};
  return typeof value === 'string' ? value.replace(/\s*\n\s*/g, ' ') : value;
};

const manifest = create({
  modules: files.map((file) => program.getSourceFile(file)),
  plugins: [...litPlugin(), tags(), types(), published()],
  context: {dev: false},
});

const tokens = await readTokens(undefined);

/** A token as an element has it. What its default is in terms of others, its description says. */
const propertyOf = ({name, css, description, syntax}) => ({
  name: `--hearth-${name}`,
  description,
  syntax,
  ...(!/--_|color-mix|--hearth/.test(css) && {default: css}),
});

for (const declaration of manifest.modules.flatMap(({declarations}) => declarations)) {
  const own = tokens.filter(({element = ''}) => `hearth-${element}` === declaration.tagName);
  const common = tokens.filter(({element}) => !element);
  declaration.cssProperties.push(...[...common, ...own].map(propertyOf));
}

const json = JSON.stringify(manifest, tidy, 2);
writeFileSync(join(DIST, 'custom-elements.json'), `${json}\n`);

const [html, css, webTypes] = [
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
];
const options = {outdir: DIST, hideLogs: true, hideMethodDocs: true};
generateVsCodeCustomElementData(JSON.parse(json), {
  ...options,
  htmlFileName: html,
  cssFileName: css,
});
generateJetBrainsWebTypes(JSON.parse(json), {
  ...options,
  webTypesFileName: webTypes,
  packageJson: false,
});

// Where there is no default, they say that it is `undefined`.
for (const file of [html, webTypes]) {
  const data = readFileSync(join(DIST, file), 'utf8');
  writeFileSync(join(DIST, file), data.replaceAll(' _(default: undefined)_', ''));
}
