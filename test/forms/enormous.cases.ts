import type {Cases} from './reading.js';

/** Reads more than any page has. A case takes seconds. */
const element: Cases = {
  'reads more lines than a function takes arguments': ({wholeStory, equal}) => {
    const count = 70_000;
    const html = `<hearth-conversation><section>${'<p><b>A</b> b</p> '.repeat(count)}</section></hearth-conversation>`;
    equal(wholeStory(html).conversation?.turns.length, count);
    const speech = `<hearth-conversation><p><b>A</b> B</p>${'<p>c</p>'.repeat(count)}</hearth-conversation>`;
    equal(wholeStory(speech).conversation?.turns[0]?.text.length, count + 1);
    const items = `<hearth-key-points><ul>${'<li>a</li> '.repeat(count)}</ul></hearth-key-points>`;
    equal(wholeStory(items).keyPoints?.length, count);
    const breaks = `<hearth-prose><p>${'a<br>'.repeat(count)}b</p></hearth-prose>`;
    equal((wholeStory(breaks).narrative?.[0] as readonly unknown[]).length, 2 * count + 1);
  },
};

export const enormousCases: Readonly<Record<string, Cases>> = {readHtml: element};
