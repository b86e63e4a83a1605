/**
 * Writes `dist/story.schema.json`: the JSON Schema of a story as a publisher may write it, from the
 * type `StoryInput`, whose doc comments are its descriptions.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  EnumType,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import ts from 'typescript';

const DIST = new URL('../../dist/', import.meta.url);

const pathOf = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

const config = {
  ...DEFAULT_CONFIG,
  path: pathOf('../../src/forms/story.ts'),
  tsconfig: pathOf('../../src/forms/tsconfig.json'),
  type: 'StoryInput',
  topRef: false,
};

/**
 * Reads the names of the blocks, a type that is made from the values of the table: the generator
 * reads declarations, and asks no type checker.
 *
 * @param {ts.TypeChecker} checker
 */
const blockNames = (checker) => ({
  supportsNode: (/** @type {ts.Node} */ node) =>
    ts.isTypeReferenceNode(node) && node.typeName.getText() === 'NotedName',
  createType: (/** @type {ts.TypeNode} */ node) => {
    const names = /** @type {ts.UnionType} */ (checker.getTypeFromTypeNode(node)).types;
    return new EnumType(
      'NotedName',
      names.map((name) => name.value),
    );
  },
});

/** The schema, in the dialect of 2020-12. @returns {Record<string, unknown>} */
export function storySchema() {
  const program = createProgram(config);
  const parser = createParser(program, config, (parsers) =>
    parsers.addNodeParser(blockNames(program.getTypeChecker())),
  );
  const {definitions, description, ...root} = new SchemaGenerator(
    program,
    parser,
    createFormatter(config),
    config,
  ).createSchema('StoryInput');
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
