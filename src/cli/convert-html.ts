import {Parser} from 'htmlparser2';
import {parseHTML} from 'linkedom';
import {parseStory} from '../forms/parse.js';
import {readHtml} from '../forms/read.js';
import {labelOf, tagOf, type HtmlElement} from '../story/html/node.js';
import {Complaint} from './command.js';
import type {Converted} from './converted.js';

/** Elements nest this deep. Browsers stop at 512; whole pages rarely come to 50. */
const MAX_DEPTH = 100;

/** Reads canonical HTML, or what people write in its place: a `hearth-story`, or blocks alone. */
export const fromHtml = (source: string): Converted => {
  checkDepth(source);
  const {document} = parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  const root = document.querySelector('hearth-story,.hearth-story') ?? document.body;
  const {story, isWhole, obstacle} = readHtml(root);
  // HTML nests deeper than a story may, and its lists are longer.
  const {issues} = parseStory(story);
  return {story, isWhole: isWhole && !issues.length, obstacle: obstacle && describe(obstacle)};
};

/**
 * Throws where elements nest too deeply for what reads them. The parser is the one that linkedom
 * uses, so both find the same depth; here it makes no elements and stops at once.
 */
const checkDepth = (source: string): void => {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      if (++depth > MAX_DEPTH) throw tooDeep(source.slice(0, parser.startIndex));
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(source);
};

const tooDeep = (before: string): Complaint =>
  new Complaint(
    `in line ${before.split('\n').length}, HTML elements nest more than ${MAX_DEPTH} deep. ` +
      'Close what is open, or leave out what is around the article.',
  );

/** An element, and how its text begins. */
const describe = (element: HtmlElement): string => {
  const text = labelOf(element);
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `<${tagOf(element)}>${start && ` (“${start}”)`}`;
};
