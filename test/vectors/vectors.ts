/**
 * Writes `test/vectors/*.json`: what a story is in each form, for programs in other languages that
 * write the same. `npm run vectors` calls it; what it takes is in `test/vectors/inputs/`.
 */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {renderHtml, renderJsonLdScript, renderText} from '../../src/entries/server.js';
import type {Input} from './input.js';
import {ADDRESSES} from './inputs/addresses.js';
import {ATTRIBUTES} from './inputs/attributes.js';
import {BODIES, TURNS} from './inputs/bodies.js';
import {CHARACTERS, SCRIPTS} from './inputs/characters.js';
import {FIELDS, LABELLED} from './inputs/fields.js';
import {DATES, DISCLOSURES, STATUSES} from './inputs/notices.js';
import {SPANS, WHITE_SPACE} from './inputs/texts.js';
import {TRANSCRIPTS, WRONG} from './inputs/wrong.js';

const FOLDER = new URL('.', import.meta.url);

const TOPICS = {
  field: FIELDS,
  label: LABELLED,
  span: SPANS,
  attribute: ATTRIBUTES,
  body: BODIES,
  turn: TURNS,
  space: WHITE_SPACE,
  character: CHARACTERS,
  script: SCRIPTS,
  address: ADDRESSES,
  disclosure: DISCLOSURES,
  status: STATUSES,
  date: DATES,
  wrong: WRONG,
  transcript: TRANSCRIPTS,
};

/** What cannot be seen, or moves what can be, is written as an escape. */
const HIDDEN = /[^\P{C}\n]|(?! )\p{Z}/gu;

const escape = (char: string): string =>
  [...Array(char.length).keys()]
    .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');

const vectorOf = ({story, labels}: Input): string => {
  // What JSON has of it: a program in another language gets no more.
  const given = JSON.parse(JSON.stringify(story));
  const vector = {
    story: given,
    labels,
    html: renderHtml(given, labels),
    text: renderText(given, {labels}),
    jsonld: renderJsonLdScript(given, {labels}).replace(/^<[^>]*>|<\/script>\n$/g, ''),
  };
  return `${JSON.stringify(vector, null, 2).replace(HIDDEN, escape)}\n`;
};

/** Each vector's file and what it holds. */
export const vectors = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(TOPICS).flatMap(([topic, inputs]) =>
      Object.entries(inputs).map(([name, input]) => [`${topic}-${name}.json`, vectorOf(input)]),
    ),
  );

/** The vectors that are there. */
export const writtenVectors = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = vectors();
  for (const file of writtenVectors().keys()) if (!made.has(file)) rmSync(new URL(file, FOLDER));
  for (const [file, content] of made) writeFileSync(new URL(file, FOLDER), content);
  console.log(`${made.size} vectors`);
}
