import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {renderFrame, renderOembed, type StoryInput} from '../../src/entries/server.js';

const STORY: StoryInput = {
  headline: ['“', {em: 'Less'}, '” <b> & "more"'],
  authors: ['Ada Quist', 'Tobias Hale'],
  publisher: {name: 'The Gazette'},
};
const ADDRESSES = {
  frame: 'https://gazette.example/hearth/frame.html',
  src: 'https://gazette.example/s?a=1&b="2"',
};
const HTML =
  '<iframe src="https://gazette.example/hearth/frame.html?src=https%3A%2F%2Fgazette.example%2Fs%3Fa%3D1%26b%3D%222%22"' +
  ' title="“Less” &lt;b&gt; &amp; &quot;more&quot;" width="600" height="400"' +
  ' style="border:0;max-width:100%" allow="clipboard-write" loading="lazy"></iframe>';

describe('renderFrame', () => {
  it('is one tag, in which an address and a headline stay what they are', () => {
    assert.equal(renderFrame(STORY, ADDRESSES), HTML);
  });

  it('shows a block, in a size', () => {
    const html = renderFrame({}, {...ADDRESSES, block: 'quote', width: 320.4, height: 200});
    assert.match(html, /&amp;block=quote" title="Hearth Widgets" width="320" height="200"/);
  });

  it('throws nothing at half a character', () => {
    assert.match(renderFrame({}, {...ADDRESSES, src: '\ud800'}), /src=%EF%BF%BD"/);
  });

  it('has sizes in whole pixels, also from a query string; the default for what is none', () => {
    const sizes = (width: unknown, height: unknown): unknown =>
      / width=.* height="[^"]*"/.exec(
        renderFrame({}, {...ADDRESSES, width: width as number, height: height as number}),
      )?.[0];
    assert.equal(sizes('320', 199.6), ' width="320" height="200"');
    for (const wrong of ['600"><script>', NaN, -1, 0, Infinity, 1e6, '100%', '', null, {}])
      assert.equal(sizes(wrong, wrong), ' width="600" height="400"');
  });

  it('says what is wrong with an address', () => {
    const WRONG = [
      'javascript:alert(1)',
      ' java\tscript:a',
      'data:a,b',
      'mailto:a',
      '',
      null,
      [],
      7,
    ];
    for (const wrong of WRONG as string[]) {
      for (const option of ['frame', 'src']) {
        const options = {...ADDRESSES, [option]: wrong};
        const message = RegExp(
          `^${option}: expected an address, got .+\\. Give it one that is http`,
        );
        assert.throws(() => renderFrame({}, options), {name: 'TypeError', message});
        assert.throws(() => renderOembed({}, options), {name: 'TypeError', message});
      }
    }
  });

  it('takes a frame’s address without a query, which would take the place of its own', () => {
    for (const frame of ['/frame.html?src=https://b.test/', '/frame.html#a']) {
      const message = /^frame: expected an address, got .+\. Leave out what begins with/;
      assert.throws(() => renderFrame({}, {...ADDRESSES, frame}), {name: 'TypeError', message});
    }
  });
});

describe('renderOembed', () => {
  it('has what the specification asks of a rich answer', () => {
    assert.deepEqual(renderOembed(STORY, ADDRESSES), {
      version: '1.0',
      type: 'rich',
      title: '“Less” <b> & "more"',
      author_name: 'Ada Quist, Tobias Hale',
      provider_name: 'The Gazette',
      html: HTML,
      width: 600,
      height: 400,
    });
  });

  it('is JSON without what the story does not say', () => {
    const answer = renderOembed({}, {...ADDRESSES, width: 300, height: 250});
    const names = ['version', 'type', 'html', 'width', 'height'];
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(answer))), names);
    assert.equal(typeof answer.width, 'number');
  });

  it('has nothing of what was withdrawn', () => {
    const answer = renderOembed({...STORY, status: {state: 'withdrawn'}}, ADDRESSES);
    assert.ok(!JSON.stringify(answer).includes('Less'));
  });
});
