/**
 * Writes `dist/frameworks/`: the types of the tags in each framework's templates, and components for
 * React. What the tags have comes from `dist/custom-elements.json`, the rest from `src/frameworks/`.
 */
import {readdirSync} from 'node:fs';
import type {Item, Manifest, ManifestElement} from '../../stories/docs/manifest-types.js';
import {pathOf, readText, writeText} from '../project.js';

/** A member of an interface for each item, below the item's description. */
const linesOf = <Of extends Item>(items: readonly Of[], line: (item: Of) => string): string =>
  items.map((item) => `  /** ${item.description ?? ''} */\n  ${line(item)}\n`).join('');

const eventType = ({type}: Item): string => type?.text ?? 'Event';

/** The types of an element. Its properties have the types of the class, which an editor follows. */
const typesOf = ({name, tagName, members, attributes, events}: ManifestElement): string => {
  const fields = members.filter(({kind}) => kind === 'field');
  // An attribute without a field, or with one of another name, is a number.
  const numbers = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `
/** The properties and attributes of a \`${tagName}\`. */
export interface ${name}Props {
${linesOf(fields, (field) => `${field.name}?: ${name}['${field.name}'] | undefined;`)}${linesOf(
    numbers,
    (attribute) => `'${attribute.name}'?: number | \`\${number}\` | null | undefined;`,
  )}}

/** The events of a \`${tagName}\`. */
export interface ${name}Events {
${linesOf(events, (event) => `'${event.name}': ${eventType(event)};`)}}
`;
};

const tagsModule = (elements: readonly ManifestElement[]): string => {
  const imported = elements.flatMap(({name, events}) => [name, ...events.map(eventType)]);
  const described = elements.map((element) => ({...element, description: element.summary}));
  return `import type {
  ${[...new Set(imported)].sort().join(',\n  ')},
} from '../lib/entries/index.js';
${elements.map(typesOf).join('')}
/** The tags, with their elements. */
export interface Tags {
${linesOf(
  described,
  ({name, tagName}) =>
    `'${tagName}': {element: ${name}; props: ${name}Props; events: ${name}Events};`,
)}}

${readText('src/frameworks/tags.d.ts')}`;
};

/** The modules that have something of each tag, by the names of their files. */
const modulesOf = (elements: readonly ManifestElement[]): Readonly<Record<string, string>> => {
  const each = (line: (element: ManifestElement) => string): string =>
    elements.map((element) => `\n/** ${element.summary} */\n${line(element)}\n`).join('');
  const names = (events: readonly Item[]): string => JSON.stringify(events.map(({name}) => name));
  return {
    'tags.d.ts': tagsModule(elements),
    'react.d.ts':
      readText('src/frameworks/react.d.ts') +
      each(({name, tagName}) => `export const ${name}: Component<'${tagName}'>;`),
    'react.js':
      `import {component} from '../lib/frameworks/component.js';\n` +
      each(
        ({name, tagName, events}) =>
          `export const ${name} = /* @__PURE__ */ component('${tagName}', ${names(events)});`,
      ),
  };
};

/** Writes the types and the components. */
export const writeFrameworks = (): void => {
  const {modules} = JSON.parse(readText('dist/custom-elements.json')) as Manifest;
  const made = modulesOf(modules.flatMap(({declarations}) => declarations));
  for (const file of readdirSync(pathOf('src/frameworks'))) {
    if (!file.endsWith('.d.ts') || file in made) continue;
    writeText(`dist/frameworks/${file}`, readText(`src/frameworks/${file}`));
    // A module of types alone can be imported all the same.
    writeText(`dist/frameworks/${file.replace('.d.ts', '.js')}`, 'export {};\n');
  }
  for (const [file, text] of Object.entries(made)) writeText(`dist/frameworks/${file}`, text);
};
