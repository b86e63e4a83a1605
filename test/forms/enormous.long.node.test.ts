import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {parseTranscript} from '../../src/blocks/conversation/transcript.js';
import {parseStory} from '../../src/forms/parse.js';
import {plainText} from '../../src/story/plain.js';
import {enormousCases} from './enormous.cases.js';
import {runCases} from './reading.js';
import {runnerInNode} from './reading-in-node.js';

runCases(enormousCases, runnerInNode);

describe('parseStory, given fifty megabytes,', () => {
  const SIZE = 5e7;
  const texts: Record<string, () => string> = {
    letters: () => 'x'.repeat(SIZE),
    words: () => 'word '.repeat(SIZE / 5),
    'white space': () => `a${' '.repeat(SIZE)}b`,
    'spaces that stay': () => `a${'\u00a0'.repeat(SIZE)}b`,
    'line ends': () => `a${'\r\n'.repeat(SIZE / 2)}b`,
    colons: () => `a${':'.repeat(SIZE)}b`,
    dashes: () => `${'-'.repeat(SIZE)}b`,
    'wide letters': () => '𝐀'.repeat(SIZE / 2),
  };
  for (const [name, make] of Object.entries(texts)) {
    it(`of ${name}, reads every field`, () => {
      const text = make();
      const {story} = parseStory({
        ...{id: text, url: text, lang: text, dir: text, headline: text, dek: [text, {em: text}]},
        ...{report: text, keyPoints: [text], quote: {text, attribution: text, url: text}},
        conversation: {turns: [{speaker: text, text}]},
        published: text,
        disclosure: {use: text},
      });
      assert.ok(plainText(story.headline ?? '').length > 2);
      parseStory({conversation: text});
      parseStory({conversation: `A: ${text}`});
    });
  }

  it('of items, keeps the first 25,000 of a list, and says so', () => {
    const length = 25_000;
    const turns = Array(length).fill({text: ['a', 'b']});
    const longer = [...turns, {text: 'c'}];
    assert.deepEqual(parseStory({conversation: {turns}}).issues, []);
    const read = parseStory({conversation: {turns: longer}});
    assert.equal(read.story.conversation?.turns.length, length);
    assert.equal(read.issues[0]?.path, 'conversation.turns');
    const {story} = parseStory({conversation: {turns: [{text: Array(length).fill('a')}]}});
    assert.equal((story.conversation?.turns[0]?.text as readonly unknown[]).length, length);
    const paragraphs = parseStory({report: 'a\n\n'.repeat(3 * length)});
    assert.equal((paragraphs.story.report as readonly unknown[]).length, length + 1);
    assert.match(paragraphs.issues[0]?.remedy ?? '', /Shorten/);
  });
});

describe('parseStory, given what no engine has room for,', () => {
  it('is empty, with an issue', () => {
    const part = 'x'.repeat(2 ** 28);
    const {story, issues} = parseStory({dek: 'a', headline: [part, part, part]});
    assert.deepEqual(story, {});
    assert.deepEqual(
      issues.map(({path, got}) => [path, got]),
      [['', 'one too large']],
    );
  });
});

describe('parseTranscript', () => {
  it('reads fifty megabytes on a line', () => {
    for (const word of ['x', '𝐀', ' ', ': ', 'a: ']) {
      const length = 5e7 / word.length;
      const [turn] = parseTranscript(`A: ${word.repeat(length)}`);
      assert.equal(turn?.speaker, 'A');
      assert.ok(parseTranscript(word.repeat(length)).length <= 1);
    }
  });
});
