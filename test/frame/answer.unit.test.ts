import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {answerProblem, sourceOf} from '../../src/frame/answer.js';
import {addressProblem} from '../../src/frame/story-address.js';

const PAGE = 'https://a.test/hearth/frame.html';

/** Whether a frame shows a story from an address: inside a page, and by itself. */
const shownFrom = (story: string, page = PAGE): readonly [boolean, boolean] => {
  const isShown = (isFramed: boolean): boolean =>
    addressProblem(new URL(story), new URL(page), isFramed) === undefined;
  return [isShown(true), isShown(false)];
};

const problemOf = (type: string | undefined, source = 'https://a.test/s.json'): string => {
  const headers = new Headers(type === undefined ? {} : {'content-type': type});
  return answerProblem({ok: true, headers}, source, new URL(PAGE), false) ?? '';
};

describe('the address of a frame’s story', () => {
  const ADDRESSES: Readonly<Record<string, readonly [framed: boolean, alone: boolean]>> = {
    'https://a.test/s.json': [true, true],
    'https://a.test:443/s.json': [true, true],
    'https://b.test/s.json': [true, false],
    'https://a.test.b.test/s.json': [true, false],
    'https://a.test:8443/s.json': [true, false],
    'https://a.test@b.test/s.json': [false, false],
    'https://:a@a.test/s.json': [false, false],
    'http://a.test/s.json': [false, false],
    'http://b.test/s.json': [false, false],
    'blob:https://a.test/1': [false, false],
    'data:application/json,{}': [false, false],
    'javascript:alert(1)': [false, false],
    'file:///s.json': [false, false],
    'about:blank': [false, false],
  };

  for (const [address, shown] of Object.entries(ADDRESSES)) {
    it(`${address} is ${shown[1] ? '' : shown[0] ? 'for frames alone' : 'refused'}`, () =>
      assert.deepEqual(shownFrom(address), shown));
  }

  it('may be http where the frame is, on that server alone', () => {
    const page = 'http://localhost:8080/frame.html';
    assert.deepEqual(shownFrom('http://localhost:8080/s.json', page), [true, true]);
    assert.deepEqual(shownFrom('https://localhost:8080/s.json', page), [true, false]);
    assert.deepEqual(shownFrom('http://localhost/s.json', page), [false, false]);
  });

  it('is none of its own where no server has sent the frame', () => {
    const pages = [
      'file:///frame.html',
      'about:srcdoc',
      'data:text/html,a',
      'blob:https://a.test/1',
    ];
    for (const page of pages) {
      assert.deepEqual(shownFrom('https://a.test/s.json', page), [true, false]);
      assert.deepEqual(shownFrom(page, page), [false, false]);
    }
  });
});

describe('the answer to a frame', () => {
  it('is JSON by any of its types', () => {
    for (const type of [
      ...['application/json', 'APPLICATION/JSON', 'application/json; charset=utf-8', ' text/json '],
      ...['application/ld+json;profile="https://a.test/"', 'application/vnd.a.story+json'],
      ...['application/json, application/json', 'application/json;charset="utf-8"'],
    ])
      assert.equal(problemOf(type), '', type);
  });

  it('is of no other type, which is named', () => {
    const TYPES = {
      'text/plain; charset=utf-8': 'text/plain',
      'Text/HTML': 'Text/HTML',
      'application/octet-stream': 'application/octet-stream',
      'application/jsonp': 'application/jsonp',
      'application/json5': 'application/json5',
      'text/plain;a=application/json': 'text/plain',
      'application/json-seq': 'application/json-seq',
      'application/json, text/html': 'something else',
      'application/json;a=b, text/html': 'something else',
      'text/html, application/json': 'something else',
      'application/json text/html': 'something else',
      'text/x; application/json': 'text/x',
      'call 555 now/or never': 'something else',
      json: 'something else',
      '': 'something else',
    };
    for (const [type, shown] of Object.entries(TYPES)) {
      assert.equal(
        problemOf(type),
        `The story came as ${shown}. Check its address, and have its server send it as application/json.`,
        type,
      );
    }
    assert.match(problemOf(undefined), /^The story came as something else\./);
  });

  it('comes from an address that a story may come from, wherever redirects lead', () => {
    for (const source of ['https://b.test/s.json', 'http://a.test/s', 'data:application/json,{}'])
      assert.match(
        problemOf('application/json', source),
        /redirects to another one\. (A|The) story/,
      );
    assert.equal(problemOf('application/json', 'https://a.test/elsewhere.json'), '');
  });

  it('comes from where it was asked for, where a service worker does not say', () => {
    const request = {url: 'https://a.test/s.json'};
    assert.equal(sourceOf({url: ''}, request), request.url);
    assert.equal(sourceOf({url: 'https://b.test/'}, request), 'https://b.test/');
  });

  it('that says there was an error is the element’s to tell of', () => {
    const headers = new Headers({'content-type': 'text/html'});
    const page = new URL(PAGE);
    assert.equal(answerProblem({ok: false, headers}, PAGE, page, false), undefined);
  });
});
