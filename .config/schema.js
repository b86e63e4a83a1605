/**
 * Writes `dist/story.schema.json`: the JSON Schema of a story as a publisher may write it, from the
 * type `StoryInput`, whose doc comments are its descriptions.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const DIST = new URL('../dist/', import.meta.url);

const pathOf = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/** The schema, in the dialect of 2020-12. @returns {Record<string, unknown>} */
export function storySchema() {
  const {definitions, description, ...root} = createGenerator({
    path: pathOf('../src/story/story.ts'),
    tsconfig: pathOf('../src/story/tsconfig.json'),
    type: 'StoryInput',
    topRef: false,
  }).createSchema('StoryInput');
  const schema = JSON.stringify({
    ...root,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/hearth-widgets/dist/story.schema.json',
    title: 'Hearth story',
    description,
    $defs: definitions,
  });
  // All types that stand over some form of text stand over this one, and need not say so.
  return JSON.parse(
    schema.replaceAll('#/definitions/', '#/$defs/').replace(/(%3C|<)TextInput(%3E|>)/g, ''),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(DIST, {recursive: true});
  writeFileSync(new URL('story.schema.json', DIST), `${JSON.stringify(storySchema(), null, 2)}\n`);
}
