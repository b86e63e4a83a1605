import {readFileSync} from 'node:fs';
import type {Conversation, Story, Turn} from '../../src/forms/index.js';
import {labelsIn, parseStory, renderHtml} from '../../src/server/index.js';
import {paragraphsOf} from '../../src/story/body.js';
import type {Picture} from './pictures.js';

/** How many texts a picture of a block shows. */
const BLOCK = {lede: 1, keyPoints: 3, paragraphs: 3, turns: 4};

/** How many texts of each block a picture of a story shows. */
const STORY = {lede: 0, keyPoints: 2, paragraphs: 1, turns: 2};

/** Shortens plain text to its first sentence. */
const begin = <T>(text: T): T | string => {
  if (typeof text !== 'string') return text;
  const [first] = new Intl.Segmenter(undefined, {granularity: 'sentence'}).segment(text);
  return first?.segment.trim() ?? '';
};

const beginTurn = ({speaker, text}: Turn): Turn => ({
  ...(speaker !== undefined && {speaker}),
  text: paragraphsOf(text).slice(0, 1).map(begin),
});

const beginConversation = (conversation: Conversation, turns: number): Conversation => ({
  ...conversation,
  turns: conversation.turns.slice(0, turns).map(beginTurn),
});

/** Keeps the beginning of each text. Long texts make large baselines, and show nothing new. */
const shorten = (story: Story, lengths: typeof BLOCK): Story => {
  const {gist = '', lede = '', keyPoints = [], narrative = [], report = [], conversation} = story;
  return {
    ...story,
    gist: begin(gist),
    lede: lengths.lede ? begin(lede) : '',
    keyPoints: keyPoints.slice(0, lengths.keyPoints).map(begin),
    narrative: narrative.slice(0, lengths.paragraphs).map(begin),
    report: report.slice(0, lengths.paragraphs).map(begin),
    ...(conversation && {conversation: beginConversation(conversation, lengths.turns)}),
  };
};

const read = (sample: string): Story => {
  const file = new URL(`../../stories/samples/${sample}.json`, import.meta.url);
  return parseStory(JSON.parse(readFileSync(file, 'utf8'))).story;
};

/** The first element with a tag, and with a `field` if one is given, without its end tag. */
const blockIn = (html: string, tag: string, field = ''): string | undefined => {
  const inside = field && ` field="${field}"`;
  return new RegExp(`<${tag}\\b[^>]*?${inside}.*</${tag}>`, 's')
    .exec(html)?.[0]
    .replace(inside, '')
    .split(`</${tag}>`)[0];
};

/**
 * The HTML of the element that a picture shows, with texts of its sample.
 *
 * @throws if the sample has no such block
 */
export function elementOf(picture: Picture): {lang: string; dir: string; html: string} {
  const {name, tag, sample, whole, attributes = {}} = picture;
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
