export {wordsIn} from '../words/words-in.js';
export type {Strings} from '../words/english.js';
