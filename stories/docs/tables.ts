import type {Item, ManifestElement} from './manifest-types.js';

type Cell = (item: Item) => string;

const code = (text: string): string => (text ? `\`${text}\`` : '');

/** A line break or a bar would end the cell. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const name: Cell = (item) => code(item.name);
const description: Cell = (item) => item.description ?? '';
const initial: Cell = (item) => code(item.default ?? '');
const slotName: Cell = (item) => code(item.name) || 'the nameless one';
const eventType: Cell = (item) => code(item.type?.text ?? '');

const table = (columns: Readonly<Record<string, Cell>>, items: readonly Item[]): string =>
  [
    Object.keys(columns),
    Object.keys(columns).map(() => '---'),
    ...items.map((item) => Object.values(columns).map((read) => cell(read(item)))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The element's slots, as a table in Markdown. */
export const slotTable = ({slots}: ManifestElement): string =>
  table({Slot: slotName, 'What it takes': description}, slots);

/** The element's parts, as a table in Markdown. */
export const partTable = ({cssParts}: ManifestElement): string =>
  table({Part: name, 'What it is': description}, cssParts);

/** The element's tokens, its own first, as a table in Markdown. */
export const tokenTable = ({cssProperties}: ManifestElement): string =>
  table({Token: name, 'What it sets': description, Default: initial}, cssProperties);

/** The element's events, as a table in Markdown. */
export const eventTable = ({events}: ManifestElement): string =>
  table({Event: name, When: description, Type: eventType}, events);
