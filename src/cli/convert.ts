import {extname} from 'node:path';
import {parseStory} from '../forms/parse.js';
import {labelOf, tagOf, type HtmlElement} from '../story/html/node.js';
import {Complaint, fileOf, valueOf, type Command} from './command.js';
import type {Converted} from './convert-html.js';
import {nameOf, readText, writeText} from './files.js';

/** Reads a story from some form of it. A parser is loaded for the form that needs it. */
const READERS: Readonly<Record<string, (source: string) => Converted | Promise<Converted>>> = {
  transcript: (conversation) => ({story: parseStory({conversation}).story, isWhole: true}),
  html: async (source) => (await import('./convert-html.js')).fromHtml(source),
  markdown: async (source) => (await import('./convert-markdown.js')).fromMarkdown(source),
};

const BY_EXTENSION: Readonly<Record<string, string>> = {
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

Exits with 1 where nothing was found, and says where words were left out.

  hearth-widgets convert interview.txt
  hearth-widgets convert --from html - < page.html`,
  options: {from: {type: 'string'}, out: {type: 'string', short: 'o'}},
  run: async (given) => {
    const file = fileOf(given);
    const from = valueOf(given, 'from') ?? BY_EXTENSION[extname(file).toLowerCase()] ?? '';
    const read = Object.hasOwn(READERS, from) ? READERS[from] : undefined;
    if (!read) throw new Complaint(`Say what it is: --from ${Object.keys(READERS).join(', ')}.`);
    const {story, isWhole, obstacle} = await read(readText(file));
    if (!Object.keys(story).length) {
      process.stderr.write(`${nameOf(file)}: no story was found in it.\n`);
      return 1;
    }
    if (!isWhole) {
      const what = obstacle ? `, such as ${describe(obstacle)}` : '';
      process.stderr.write(`${nameOf(file)}: some of it has no place in a story${what}.\n`);
    }
    writeText(`${JSON.stringify({version: 1, ...story}, null, 2)}\n`, valueOf(given, 'out'));
    return 0;
  },
};

/** An element, and how its words begin. */
const describe = (element: HtmlElement): string => {
  const words = labelOf(element);
  const start = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return `<${tagOf(element)}>${start && ` (“${start}”)`}`;
};
