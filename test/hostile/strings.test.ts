import {closeFrames} from '../fixtures.js';
import {ADDRESSES} from './strings/addresses.js';
import {CHARACTERS, HUGE} from './strings/characters.js';
import {MARKUP} from './strings/markup.js';
import {shortStoryWith, storyWith} from './strings/story-with.js';
import {survives} from './strings/survives.js';

describe('hostile texts show as written, through every door:', () => {
  afterEach(closeFrames);

  it('markup', () => survives(MARKUP, storyWith));
  it('addresses', () => survives(ADDRESSES, storyWith));
  it('characters', () => survives(CHARACTERS, storyWith));
  it('strings of a megabyte', () => survives(HUGE, shortStoryWith, 1));
});
