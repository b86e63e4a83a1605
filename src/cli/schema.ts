import type {Command} from './command.js';
import {readDist, writeText} from './files.js';

/** `hearth-widgets schema` */
export const schema: Command = {
  summary: 'Prints the JSON Schema of a story.',
  help: `hearth-widgets schema

Prints the JSON Schema of a story, in the dialect of 2020-12, for editors and other programs.

  hearth-widgets schema > story.schema.json`,
  options: {},
  run: () => {
    writeText(readDist('story.schema.json'), undefined);
    return 0;
  },
};
