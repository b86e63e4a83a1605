import {renderEmail} from '../server/email.js';
import {renderJsonLdScript} from '../server/json-ld.js';
import {labelsIn} from '../server/labels-in.js';
import type {RenderOptions} from '../server/options.js';
import {renderRss} from '../server/rss.js';
import {renderText} from '../server/text.js';
import {renderHtml} from '../forms/render.js';
import {parseStory} from '../forms/parse.js';
import type {Story} from '../forms/story.js';
import {Complaint, fileOf, valueOf, type Command} from './command.js';
import {nameOf, readText, writeText} from './files.js';
import {readJson} from './locate.js';
import {tell} from './message.js';
import {renderPage} from './page.js';
import {piecesOf} from './validate.js';

const FORMS: Readonly<Record<string, (story: Story, options: RenderOptions) => string>> = {
  html: (story, {labels}) => renderHtml(story, labels),
  email: renderEmail,
  rss: renderRss,
  text: renderText,
  jsonld: renderJsonLdScript,
  page: renderPage,
};

/** A story from a file; what is wrong with it is told on the standard error. */
export const readStory = (file: string): Story => {
  const {value, locate} = readJson(readText(file), nameOf(file));
  const {story, issues} = parseStory(value);
  for (const issue of issues) {
    tell(...piecesOf({file: nameOf(file), ...locate(issue.path), ...issue}));
  }
  return story;
};

/** `hearth-widgets render` */
export const render: Command = {
  summary: 'Writes a story as HTML, e-mail, RSS, plain text, JSON-LD, or a page of its own.',
  help: `hearth-widgets render [options] [<file>]

Writes a story in another form, from a file or from the standard input. What is wrong with the
story is told, and the rest of it is written.

  --to <form>     html (the default): canonical HTML, which the elements read
                  email: a table with inline styles; rss: HTML for a feed
                  text: plain text; jsonld: a script with schema.org's words
                  page: one HTML file that needs no other
  --base <url>    what relative addresses start from
  --lang <tag>    the language of headings and notices; by default the story's
  --out <file>    where to write; by default the standard output

  hearth-widgets render story.json
  hearth-widgets render --to page --out story.html story.json`,
  options: {
    to: {type: 'string'},
    base: {type: 'string'},
    lang: {type: 'string'},
    out: {type: 'string', short: 'o'},
  },
  run: (given) => {
    const to = valueOf(given, 'to') ?? 'html';
    const write = Object.hasOwn(FORMS, to) ? FORMS[to] : undefined;
    if (!write) throw new Complaint(`--to is one of ${Object.keys(FORMS).join(', ')}.`);
    const story = readStory(fileOf(given));
    const labels = labelsIn(valueOf(given, 'lang') ?? story.lang ?? 'en');
    writeText(write(story, {labels, base: valueOf(given, 'base')}), valueOf(given, 'out'));
    return 0;
  },
};
