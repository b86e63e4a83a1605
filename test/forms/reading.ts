import {readHtml, type ReadStory, type Story} from '../../src/entries/story.js';

/** A test framework and a DOM: those of a browser, or others in Node. */
export interface Runner {
  readonly describe: (subject: string, define: () => void) => void;
  readonly it: (behaviour: string, test: () => void) => void;
  /** Fails where two values are not the same, all the way down. */
  readonly equal: (actual: unknown, expected: unknown, message?: string) => void;
  /** Parses the HTML of a page's body into a document where nothing is upgraded. */
  readonly parseHtml: (body: string) => Document;
  readonly parseXhtml: (source: string) => Document;
}

/** A runner, and how a case reads HTML in it. */
export interface Reading extends Runner {
  /** Reads the one element that some HTML is. */
  readonly read: (html: string) => ReadStory;
  /** Reads a story from the one element that some HTML is; fails where not all of it was read. */
  readonly wholeStory: (html: string) => Story;
}

/** The cases of one subject, by the behaviour that each shows. */
export type Cases = Readonly<Record<string, (reading: Reading) => void>>;

const readingIn = (runner: Runner): Reading => {
  const read = (html: string): ReadStory =>
    readHtml(runner.parseHtml(html).body.firstElementChild!);
  const wholeStory = (html: string): Story => {
    const {story, isWhole} = read(html);
    if (!isWhole) throw new Error(`Not all was read of ${html.slice(0, 200)}`);
    return story;
  };
  return {...runner, read, wholeStory};
};

/** Makes a test of each case. */
export const runCases = (subjects: Readonly<Record<string, Cases>>, runner: Runner): void => {
  const reading = readingIn(runner);
  for (const [subject, cases] of Object.entries(subjects)) {
    runner.describe(subject, () => {
      for (const [behaviour, test] of Object.entries(cases)) {
        runner.it(behaviour, () => test(reading));
      }
    });
  }
};
