/**
 * Writes `dist/frameworks/`, from `dist/custom-elements.json`: the types of the tags in each
 * framework's templates, and components for React: its version 18 sets no property of a custom
 * element and hears no event of it, its version 19 not where it hydrates. What does not depend on the tags is in `.config/frameworks/`.
 */
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';

const SOURCE = new URL('frameworks/', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);
const OUT = new URL('frameworks/', DIST);

const {modules} = JSON.parse(readFileSync(new URL('custom-elements.json', DIST), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);

const write = (file, text) => writeFileSync(new URL(file, OUT), text);

const commented = (text, line) => `  /** ${text} */\n  ${line}`;

/** The fields of the class, by the types that they have there, which an editor follows. */
const propertiesOf = (element) =>
  element.members
    .filter(({kind}) => kind === 'field')
    .map(({name, description}) =>
      commented(description, `${name}?: ${element.name}['${name}'] | undefined;`),
    );

/** What has another name as an attribute than as a property, or no property; all are numbers. */
const attributesOf = ({attributes}) =>
  attributes
    .filter(({name, fieldName}) => name !== fieldName)
    .map(({name, description}) =>
      commented(description, `'${name}'?: number | \`\${number}\` | null | undefined;`),
    );

const eventsOf = ({events}) =>
  events.map(({name, type, description}) => commented(description, `'${name}': ${type.text};`));

const block = (head, lines) => `${head} {\n${lines.join('\n')}\n}\n`;

const interfacesOf = (element) => [
  block(
    `/** What can be set on a \`${element.tagName}\`. */\nexport interface ${element.name}Props`,
    [...propertiesOf(element), ...attributesOf(element)],
  ),
  block(
    `/** What a \`${element.tagName}\` fires. */\nexport interface ${element.name}Events`,
    eventsOf(element),
  ),
];

const entryOf = ({name, tagName, summary}) =>
  commented(
    summary,
    `'${tagName}': {element: ${name}; props: ${name}Props; events: ${name}Events};`,
  );

const types = elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]);

const tags = [
  `import type {\n  ${[...new Set(types)].sort().join(',\n  ')},\n} from '../lib/entries/index.js';\n`,
  ...elements.flatMap(interfacesOf),
  block('/** The tags, with their elements. */\nexport interface Tags', elements.map(entryOf)),
  readFileSync(new URL('tags.d.ts', SOURCE), 'utf8'),
];

const componentsOf = (component) =>
  elements.map((element) => `\n/** ${element.summary} */\n${component(element)}\n`).join('');

const typed = ({name, tagName}) => `export const ${name}: Component<'${tagName}'>;`;

const made = ({name, tagName, events}) =>
  `export const ${name} = /* @__PURE__ */ component('${tagName}', ${JSON.stringify(
    events.map((event) => event.name),
  )});`;

cpSync(SOURCE, OUT, {recursive: true});
write('tags.d.ts', tags.join('\n'));
for (const [file, component] of [
  ['react.d.ts', typed],
  ['react.js', made],
]) {
  write(file, readFileSync(new URL(file, SOURCE), 'utf8') + componentsOf(component));
}
// What is of types alone can be imported all the same.
const names = readdirSync(SOURCE).map((file) => file.split('.')[0]);
for (const name of names.filter((name) => name !== 'react' && name !== 'tags')) {
  write(`${name}.js`, 'export {};\n');
}
