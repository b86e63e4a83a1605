import {extname} from 'node:path';
import {Complaint, fileOf, reasonOf, valueOf, type Command} from './command.js';
import {nameOf, readText, writeText} from './files.js';
import {formatJson, tell} from './message.js';
import type {Converted} from './converted.js';
import {READERS, type Form} from './readers.js';
import {readInThread} from './thread.js';

const BY_EXTENSION: Readonly<Record<string, Form>> = {
  '.txt': 'transcript',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** `hearth-widgets convert` */
export const convert: Command = {
  summary: 'Makes a story in JSON from a transcript, from HTML or from Markdown.',
  help: `hearth-widgets convert [options] [<file>]

Makes a story in JSON, from a file or from the standard input.

  --from <form>  by default what the file's name says: .txt, .html, .md
                 transcript: lines such as "Model: Because."
                 html: canonical HTML, and what people write in its place
                 markdown: front matter with the story's other fields; "# Headline", its
                 paragraphs (dek, lede), and sections named "## Key points", "## In brief",
                 "## Full report", "## Quote", "## Conversation", "## Links"
  --out <file>   where to write; by default the standard output

Exits with 1 where nothing was found, with 2 where the file cannot be read (it has at most
4 MB), and says where words were left out.

  hearth-widgets convert interview.txt
  hearth-widgets convert --from html - < page.html`,
  options: {from: {type: 'string'}, out: {type: 'string', short: 'o'}},
  run: async (given) => {
    const file = fileOf(given);
    const from = valueOf(given, 'from') ?? BY_EXTENSION[extname(file).toLowerCase()] ?? '';
    if (!isForm(from)) throw new Complaint(`Say what it is: --from ${FORMS.join(', ')}.`);
    const {story, isWhole, obstacle} = await read(file, from);
    if (!Object.keys(story).length) {
      tell(`${nameOf(file)}: no story was found in it.`);
      return 1;
    }
    if (!isWhole) {
      const what = obstacle ? `, such as ${obstacle}` : '';
      tell(`${nameOf(file)}: some of it has no place in a story${what}.`);
    }
    writeText(formatJson({version: 1, ...story}), valueOf(given, 'out'));
    return 0;
  },
};

const read = async (file: string, from: Form): Promise<Converted> => {
  const text = readText(file);
  try {
    return await readInThread({from, text});
  } catch (error) {
    throw new Complaint(`Cannot read ${nameOf(file)}: ${reasonOf(error)}`);
  }
};

const FORMS = Object.keys(READERS);

const isForm = (name: string): name is Form => Object.hasOwn(READERS, name);
