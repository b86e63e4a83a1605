import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthStory} from '../../src/blocks/story/element.js';
import {FULL, shownText, squeeze} from '../fixtures.js';
import {waitUntil} from '../wait.js';

type Full = typeof FULL;

/** Changes of a story's own objects, and the words that show then. */
const CHANGES: Readonly<
  Record<string, readonly [change: (story: Full) => unknown, shown: string]>
> = {
  'a span of the headline': [
    ({headline}) => Object.assign(headline[1]!, {em: 'first'}),
    'The first lamplighter',
  ],
  'a point': [({keyPoints}) => (keyPoints[0] = 'Another point.'), 'Another point.'],
  'a link in a point': [
    ({keyPoints}) => Object.assign(keyPoints[1]![1]!, {a: 'ledgers'}),
    'The ledgers show',
  ],
  'a paragraph': [({report}) => (report[0] = 'Another report.'), 'Another report.'],
  'a paragraph of the quote': [({quote}) => (quote.text[0] = 'Another quote.'), 'Another quote.'],
  'an attribution': [({quote}) => (quote.attribution = 'Another voice'), 'Another voice'],
  'the title of the conversation': [
    ({conversation}) => (conversation.title = 'Another title'),
    'Another title',
  ],
  'a speaker, to one who is new': [
    ({conversation}) => (conversation.turns[0]!.speaker = 'Newcomer'),
    'Newcomer Why not electric lamps?',
  ],
  'a speaker, to one who speaks too': [
    ({conversation}) => (conversation.turns[0]!.speaker = 'Model'),
    'Model Why not electric lamps?',
  ],
  'the text of a turn': [
    ({conversation}) => (conversation.turns[0]!.text = 'Another question?'),
    'Inventor Another question?',
  ],
  'a paragraph of a turn': [
    ({conversation}) => Object.assign(conversation.turns[1]!.text, ['Another answer.']),
    'Model Another answer. Nobody asked for bright.',
  ],
  'a closing link': [({links}) => (links[0]!.label = 'Another link'), 'Another link'],
};

describe('a story that is given again in a new object, of the same inner ones', () => {
  for (const [what, [change, shown]] of Object.entries(CHANGES)) {
    it(`shows what has changed in them: ${what}`, async () => {
      const story = structuredClone(FULL);
      const element = await fixture<HearthStory>('<hearth-story></hearth-story>');
      element.story = story;
      const shows = (words: string): boolean =>
        shownText(element.parentElement!).includes(squeeze(words));
      await waitUntil(() => shows('FAQ'), 'the story');
      expect(shows(shown)).to.equal(false);
      change(story);
      element.story = {...story};
      await waitUntil(() => shows(shown), shown);
    });
  }
});
