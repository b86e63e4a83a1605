/**
 * Writes `dist/story.schema.json`: the JSON Schema of a story as a publisher may write it, from the
 * type `StoryInput`. Its descriptions are the doc comments of that type.
 */
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  EnumType,
  SchemaGenerator,
  type CompletedConfig,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import {BLOCKS} from '../../src/blocks/table.js';
import {pathOf, writeJson} from '../project.js';

const config: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: pathOf('src/forms/story.ts'),
  tsconfig: pathOf('src/forms/tsconfig.json'),
  type: 'StoryInput',
  topRef: false,
};

/** The names of blocks are a type computed from the table, and the generator computes no types. */
const blockNames: SubNodeParser = {
  supportsNode: (node) => node.getText() === 'NotedName',
  createType: () =>
    new EnumType(
      'NotedName',
      BLOCKS.filter(({isNoted}) => isNoted).map(({name}) => name),
    ),
};

/** The schema, in the 2020-12 dialect. */
export const storySchema = (): Record<string, unknown> => {
  const program = createProgram(config);
  const parser = createParser(program, config, (parsers) => parsers.addNodeParser(blockNames));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const {definitions, description, ...root} = generator.createSchema('StoryInput');
  const schema = JSON.stringify({
    ...root,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/hearth-widgets/dist/story.schema.json',
    title: 'Hearth story',
    description,
    $defs: definitions,
  });
  // Leave the type parameter out of names: every generic type takes the same one here.
  return JSON.parse(
    schema.replaceAll('#/definitions/', '#/$defs/').replace(/(%3C|<)TextInput(%3E|>)/g, ''),
  ) as Record<string, unknown>;
};

/** Writes the schema to `dist/`. */
export const writeSchema = (): void => writeJson('dist/story.schema.json', storySchema());
