import {paragraphsOf} from '../story/body.js';
import {ownStory} from './own-story.js';
import {renderWords, type RenderWords} from './render-words.js';
import type {Notice, Notices} from './notice.js';
import {noticesOf} from './notices.js';
import {
  BLOCK_FIELDS,
  type BlockName,
  type Link,
  type Story,
  type StoryInput,
  type Text,
} from '../story/story.js';

/** A line or a paragraph; which of them is for those who set it in another way. */
export interface Line {
  readonly kind: 'line';
  readonly role: 'dek' | 'hook' | 'gist' | 'lede' | 'subtitle' | 'paragraph';
  readonly text: Text;
}

/** An item of a list. */
export interface Point {
  readonly kind: 'point';
  readonly text: Text;
}

/** A pull quote. */
export interface Quotation {
  readonly kind: 'quote';
  readonly paragraphs: readonly Text[];
  readonly attribution: Text | undefined;
  readonly url: string | undefined;
}

/** What one speaker says, and how that was made where it is to be said. */
export interface Speech {
  readonly kind: 'turn';
  readonly speaker: string;
  readonly paragraphs: readonly Text[];
  readonly notice: Notice | undefined;
}

/** What a block is made of. */
export type Item = Line | Point | Quotation | Speech;

/** A block: its heading, what is said of it above and beneath, and its items. */
export interface Section extends Pick<Notices, 'status' | 'disclosure'> {
  readonly name: BlockName | 'links';
  readonly heading: Text | undefined;
  readonly items: readonly Item[];
}

/** A story as any format writes it: blocks in reading order, notices in words. */
export interface Outline extends Pick<Notices, 'status' | 'disclosure'> {
  readonly story: Story;
  readonly sections: readonly Section[];
}

/** What is to be written of a story, whatever the format. The story is parsed first. */
export const outlineOf = (given: StoryInput, labels?: Partial<RenderWords>): Outline => {
  const story = ownStory(given);
  const words = renderWords(story.lang, labels);
  const {status, disclosure} = noticesOf(story, undefined, words);
  const sections = [...NAMES.flatMap((name) => sectionOf(name, story, words)), ...linksOf(story)];
  return {story, status, disclosure, sections};
};

const NAMES = Object.keys(BLOCK_FIELDS) as BlockName[];

/** A block, or nothing where there is nothing to put into it. */
const sectionOf = (name: BlockName, story: Story, words: RenderWords): readonly Section[] => {
  const notices = noticesOf(story, name, words, false);
  const {status, disclosure} = notices;
  if (!status && !BLOCK_FIELDS[name].some((field) => story[field] !== undefined)) return [];
  const heading = HEADINGS[name](story, words);
  return [{name, heading, status, disclosure, items: ITEMS[name](story, notices)}];
};

const HEADINGS: Readonly<
  Record<BlockName, (story: Story, words: RenderWords) => Text | undefined>
> = {
  summary: ({headline}) => headline,
  keyPoints: (_, words) => words.keyPoints,
  narrative: (_, words) => words.narrative,
  report: (_, words) => words.report,
  quote: () => undefined,
  conversation: ({conversation}, words) => conversation?.title ?? words.conversation,
};

const ITEMS: Readonly<Record<BlockName, (story: Story, notices: Notices) => readonly Item[]>> = {
  summary: ({dek, hook, gist, lede}) => [
    ...line('dek', dek),
    ...line('hook', hook),
    ...line('gist', gist),
    ...line('lede', lede),
  ],
  keyPoints: ({keyPoints = []}) => keyPoints.map(point),
  narrative: ({narrative = []}) => narrative.flatMap((text) => line('paragraph', text)),
  report: ({report = []}) => report.flatMap((text) => line('paragraph', text)),
  quote: ({quote}) => {
    if (!quote) return [];
    const {text, attribution, url} = quote;
    return [{kind: 'quote', paragraphs: paragraphsOf(text), attribution, url}];
  },
  conversation: ({conversation}, {turns}) => [
    ...line('subtitle', conversation?.subtitle),
    ...(conversation?.turns ?? []).map(({speaker, text}, index): Speech => ({
      kind: 'turn',
      speaker,
      paragraphs: paragraphsOf(text),
      notice: turns[index],
    })),
  ],
};

const line = (role: Line['role'], text: Text | undefined): readonly Line[] =>
  text === undefined ? [] : [{kind: 'line', role, text}];

const point = (text: Text): Point => ({kind: 'point', text});

const linksOf = ({links}: Story): readonly Section[] =>
  links
    ? [
        {
          name: 'links',
          heading: undefined,
          status: undefined,
          disclosure: undefined,
          items: links.map((link) => point(linkText(link))),
        },
      ]
    : [];

const linkText = ({label, url}: Link): Text =>
  url === undefined ? label : [{a: label, href: url}];
