import {expect} from '@open-wc/testing';
import {parseStory} from '../../src/forms/index.js';
import {closeFrames, openFrame, shownText, storyWords} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const DOORS = ['tags', 'story', 'src', 'json', 'property', 'each-src', 'late'];
const SAMPLE = '/stories/samples/tidal-plant.json';

describe('a publisher’s page', () => {
  let expected = '';

  before(async () => {
    const json: unknown = await (await fetch(SAMPLE)).json();
    expected = storyWords(parseStory(json).story).join('');
  });

  afterEach(closeFrames);

  for (const bundle of ['', '-classic']) {
    for (const door of DOORS) {
      it(`${door}${bundle}.html shows the whole story, in order`, async () => {
        const page = await openFrame({src: `/stories/publisher/${door}${bundle}.html`});
        const isShown = (): boolean => shownText(page) === expected;
        await waitUntil(isShown, 'the whole story').catch(() => undefined);
        expect(shownText(page)).to.equal(expected);
      });
    }
  }
});
