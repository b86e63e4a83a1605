/**
 * Writes `dist/custom-elements.json`, which describes each published element, from the doc comments
 * in `src/`; and from it the data files of editors.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
import {readdirSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import type {ClassDeclaration, ClassMember, CustomElement} from 'custom-elements-manifest/schema';
import type {SourceFile} from 'typescript';
import {pathOf, readText, writeJson} from '../project.js';
import {readTokens, type Token} from './tokens.js';

/** The manifest, as the generators of editors' data take it. */
type Manifest = Parameters<typeof getWebTypesData>[0];

/** A class as the analyzer describes it, with what only elements have. */
type ElementClass = ClassDeclaration & Partial<CustomElement>;

/** Reads the sources of the elements, a base class before what extends it. */
const readSources = (): SourceFile[] =>
  ['src/element', 'src/blocks'].flatMap((folder) =>
    readdirSync(pathOf(folder), {recursive: true, encoding: 'utf8'})
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2022, true)),
  );

const isPublic = ({name, privacy = 'public', static: isStatic}: ClassMember): boolean =>
  privacy === 'public' && !isStatic && !name.startsWith('#');

/** A token as the manifest has it. A default that depends on other tokens is in its description. */
const propertyOf = ({name, css, description, syntax}: Token): object => ({
  name: `--hearth-${name}`,
  description,
  syntax,
  ...(!/--_|color-mix|--hearth/.test(css) && {default: css}),
});

/** An element's module, with what readers of the manifest may use, and no more. */
const publish = (
  {members = [], events = [], ...element}: ElementClass,
  tagName: string,
  tokens: readonly Token[],
): unknown => {
  const path = `elements/${tagName.replace('hearth-', '')}.js`;
  const reference = {name: element.name, module: path};
  const declaration = {
    ...element,
    superclass: {name: 'HearthElement', package: 'hearth-widgets'},
    description: element.description || element.summary,
    cssProperties: [...(element.cssProperties ?? []), ...tokens.map(propertyOf)],
    tagName,
    customElement: true,
    members: members.filter(isPublic),
    // An event without a doc comment is a guess of the analyzer.
    events: events.filter(({description}) => description),
  };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      {kind: 'js', name: element.name, declaration: reference},
      {kind: 'custom-element-definition', name: tagName, declaration: reference},
    ],
  };
};

/** Joins the lines of doc comments, and names the public module of what an element inherits. */
const tidy = (key: string, value: unknown): unknown => {
  if (key === 'inheritedFrom') return {name: 'HearthElement', package: 'hearth-widgets'};
  return typeof value === 'string' ? value.replace(/\s*\n\s*/g, ' ') : value;
};

const writeEditorData = (manifest: Manifest): void => {
  const options = {hideLogs: true, hideMethodDocs: true};
  const data = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, options),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
    'web-types.json': getWebTypesData(manifest, {...options, packageJson: false}),
  };
  for (const [file, json] of Object.entries(data)) {
    // Without a default, the generators write that it is `undefined`.
    writeJson(`dist/${file}`, JSON.parse(json.replaceAll(' _(default: undefined)_', '')));
  }
};

/** Writes the manifest and the data files of editors. */
export const writeCustomElements = async (): Promise<void> => {
  const tokens = await readTokens();
  const {modules, ...head} = create({modules: readSources(), plugins: litPlugin()});
  const published = modules.flatMap(({path, declarations = []}) => {
    const [, name] = /^src\/blocks\/([\w-]+)\/element\.ts$/.exec(path) ?? [];
    const classes = declarations.filter((one): one is ClassDeclaration => one.kind === 'class');
    const element = name && classes.find(({superclass}) => superclass?.name === 'HearthElement');
    if (!element) return [];
    const common = tokens.filter((token) => !token.element);
    const own = tokens.filter((token) => token.element === name);
    return publish(element, `hearth-${name}`, [...common, ...own]);
  });
  const manifest = JSON.stringify({...head, modules: published}, tidy);
  writeJson('dist/custom-elements.json', JSON.parse(manifest));
  writeEditorData(JSON.parse(manifest) as Manifest);
};
