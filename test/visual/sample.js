import {readFileSync} from 'node:fs';
import {labelsIn, parseStory, renderHtml} from 'hearth-widgets/server';

/** @typedef {import('./pictures.js').Picture} Picture */
/** @typedef {import('../../src/forms/index.js').Story} Story */

/** How many there are of each, in a picture of a block and in one of a story. */
const BLOCK = {lede: 1, keyPoints: 3, narrative: 3, report: 3, turns: 4};
const STORY = {lede: 0, keyPoints: 2, narrative: 1, report: 1, turns: 2};

/** The first sentence of what is plain text. @template T @param {T} text */
const begin = (text) => {
  if (typeof text !== 'string') return text;
  const [first] = new Intl.Segmenter(undefined, {granularity: 'sentence'}).segment(text);
  return first?.segment.trim();
};

/** @param {import('../../src/forms/index.js').Turn} turn */
const beginTurn = ({speaker, text}) => ({speaker, text: begin([text].flat()[0])});

/**
 * The beginnings of a story: long texts cost bytes, and show nothing new.
 *
 * @param {Story} story @param {typeof BLOCK} lengths
 */
const shorten = (story, {lede, turns, ...lengths}) => {
  const {conversation} = story;
  const lists = Object.entries(lengths).map(([field, length]) => {
    const all = story[/** @type {'keyPoints'} */ (field)] ?? [];
    return [field, all.slice(0, length).map(begin)];
  });
  return {
    ...story,
    ...Object.fromEntries(lists),
    ...(story.gist && {gist: begin(story.gist)}),
    lede: lede && story.lede ? begin(story.lede) : '',
    ...(conversation && {
      conversation: {...conversation, turns: conversation.turns.slice(0, turns).map(beginTurn)},
    }),
  };
};

const read = (/** @type {string} */ sample) => {
  const file = new URL(`../../stories/samples/${sample}.json`, import.meta.url);
  return parseStory(JSON.parse(readFileSync(file, 'utf8'))).story;
};

/** @param {string} html @param {string} tag @param {string} [field] */
const blockIn = (html, tag, field) => {
  const inside = field ? ` field="${field}"` : '';
  return new RegExp(`<${tag}\\b[^>]*?${inside}.*</${tag}>`, 's')
    .exec(html)?.[0]
    .replace(inside, '')
    .split(`</${tag}>`)[0];
};

/**
 * The element of a picture, as canonical HTML, with its part of the sample.
 *
 * @param {Picture} picture
 */
export function elementOf({name, tag, sample, whole, attributes = {}}) {
  const story = read(sample);
  const shown = whole ? story : shorten(story, tag === 'story' ? STORY : BLOCK);
  const html = renderHtml(shown, labelsIn(story.lang));
  const element = `hearth-${tag}`;
  const block = blockIn(html, element, attributes['field']);
  if (!block) throw new Error(`${name}: ${sample} has no ${tag}`);
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const begun = block.replace(`<${element}`, `<${element}${given.join('')}`);
  return {lang: story.lang ?? 'en', dir: story.dir ?? 'ltr', html: `${begun}</${element}>`};
}
