import {withoutPrototype} from '../story/without-prototype.js';
import {parseStory} from './parse.js';
import type {Story, StoryInput} from './story.js';

/**
 * What a renderer writes: the story parsed, whoever says that it was. Without a prototype, so that
 * what is absent is not to be found in that of all objects.
 */
export const ownStory = (given: StoryInput): Story => withoutPrototype(parseStory(given).story);
