import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {parseHTML} from 'linkedom';
import {readNotices} from '../../src/forms/read-notices.js';
import type {Notices} from '../../src/forms/notice.js';

const elementOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.firstElementChild!;

const read = (inside: string, disclosures?: readonly (Element | undefined)[]): Notices =>
  readNotices(elementOf(`<hearth-prose>${inside}</hearth-prose>`), disclosures);

const NOTHING: Notices = {status: undefined, disclosure: undefined, turns: []};

describe('readNotices', () => {
  it('reads what became of a text and how it was made, in whatever words', () => {
    for (const status of ['Corrected', '訂正']) {
      const given = read(
        `<p class="x hearth-status"><strong>${status}</strong> · A</p><p>B</p><p class="hearth-disclosure">C</p>`,
      );
      assert.deepEqual(given, {
        status: [[{strong: status}, ' · A']],
        disclosure: ['C'],
        turns: [],
      });
    }
  });

  it('reads what can be folded away line by line, without those that have no words', () => {
    const {disclosure} = read(
      '<details class="hearth-disclosure"><summary>A</summary><p>B</p><p> </p><p><a href="/c">C</a></p></details>',
    );
    assert.deepEqual(disclosure, ['A', 'B', [{a: 'C', href: '/c'}]]);
  });

  it('reads every word, whatever holds it', () => {
    for (const html of [
      '<div class="hearth-disclosure">A<p>B</p></div>',
      '<div class="hearth-disclosure"><p>A</p>B</div>',
      '<details class="hearth-disclosure"><summary>A</summary>B</details>',
      '<details class="hearth-disclosure"><summary>A</summary><div>B</div></details>',
      '<div class="hearth-disclosure"><h4>A</h4><section><p>B</p></section></div>',
    ])
      assert.deepEqual(read(html).disclosure, ['A', 'B'], html);
  });

  it('reads nothing where nothing is said', () => {
    assert.deepEqual(read('<p>A</p>'), NOTHING);
    assert.deepEqual(read('<p class="hearth-status"> </p><p class="hearth-copy">A</p>'), NOTHING);
  });

  it('takes what is said of a turn for nothing that is said of the whole', () => {
    const turns =
      '<p><b>A</b> B <small class="hearth-disclosure">C</small></p><hearth-turn>D <p class="hearth-disclosure">E</p></hearth-turn>';
    assert.deepEqual(read(turns), NOTHING);
    const asDivs = turns
      .replace(/(<\/?)hearth-turn/g, '$1div')
      .replace('<div', '$& class="hearth-turn"');
    assert.deepEqual(read(asDivs), NOTHING);
    assert.deepEqual(read(`${turns}<p class="hearth-disclosure">F</p>`).disclosure, ['F']);
  });

  it('reads what is said of each turn, in their order', () => {
    const said = ['A', ' '].map((text) => elementOf(`<small>${text}</small>`));
    assert.deepEqual(read('', [undefined, ...said]).turns, [undefined, ['A'], undefined]);
  });
});
