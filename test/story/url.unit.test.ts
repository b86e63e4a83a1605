import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {leadsElsewhere, safeUrl} from '../../src/story/url.js';
import {words} from '../forms/arbitraries.js';
import {runs} from '../runs.js';

const CONTROLS = Array.from({length: 33}, (_, code) => String.fromCharCode(code));

/** What addresses are made of, and broken by. */
const SIGNS = Array.from('.-_:@[]/\\%<>| 0aé中');

/** Ways to write a scheme that a browser reads as the same scheme. */
const disguised = (scheme: string): string[] => [
  scheme,
  scheme.toUpperCase(),
  scheme.replace(/^./, (first) => first.toUpperCase()),
  ...CONTROLS.flatMap((control) => [`${control}${scheme}`, `${control}${control}${scheme}`]),
  ...['\t', '\n', '\r', '\r\n', '\0', '\t\0\n'].flatMap((blank) => [
    `${scheme.slice(0, 1)}${blank}${scheme.slice(1)}`,
    scheme.replace(':', `${blank}:`),
    scheme.replace(':', `:${blank}`),
    scheme.split('').join(blank),
  ]),
];

describe('safeUrl', () => {
  const safe = [
    'https://example.com/',
    'http://example.com/a?b=c#d',
    'HTTPS://EXAMPLE.COM',
    'mailto:desk@example.com',
    'tel:+44-20',
    '//example.com/x',
    '/path',
    'path/to',
    './path:with-colon',
    '../up',
    '?query',
    '?a:b',
    '#fragment',
    '#a:b',
    '2026:11',
    ':colon-first',
    '\\\\example.com',
    'a b',
    'é:x',
    'https://münchen.example/',
    'https://日本語.jp',
    'https://www.שלום.example',
    'https://xn--mnchen-3ya.de/',
    'http://localhost:3000/',
    'http://127.0.0.1:8080',
    'https://a_b.example.com./?c',
    'https://desk:word@example.com/@author',
    'path//<b>',
    'x_https://a.test:y',
    '1https://a.test',
    '?//[',
  ];
  for (const address of safe) {
    it(`lets ${address} through as it is`, () => assert.equal(safeUrl(address), address));
  }

  const unsafe = [
    'javascript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'filesystem:https://example.com/1',
    'view-source:https://example.com/',
    'about:blank',
    'ftp://example.com/',
    'intent://example.com/',
    'ms-word:x',
    'x:y',
  ];
  for (const address of unsafe) {
    it(`keeps ${address} out, however it is disguised`, () => {
      const through = disguised(address).filter((form) => safeUrl(form) !== undefined);
      assert.deepEqual(through, []);
    });
  }

  it('takes white space of any kind from the ends, and controls from everywhere', () => {
    const spaces = ' \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
    const controls = Array.from(
      '\0\u0001\u001b\u007f\u0085\u009f\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
    );
    for (const sign of [...Array.from(spaces), ...controls]) {
      const written = `${sign}${sign}https://a.test/b c${sign}`;
      assert.equal(safeUrl(written), 'https://a.test/b c', JSON.stringify(sign));
    }
    for (const control of controls) {
      assert.equal(
        safeUrl(`https://a${control}b.test/${control}fdp.exe`),
        'https://ab.test/fdp.exe',
      );
      assert.equal(safeUrl(`java${control}script:a`), undefined);
    }
  });

  it('keeps out an address whose host no parser takes', () => {
    const dead = [
      ...['http://www.<b>', '//<x', 'https://exa mple.com', 'http://[', 'http://', '//', '/\\'],
      ...['http://256.1.1.1', 'http://08.1.1.1', 'http://a.0x1g', 'https://a.test:99999'],
      ...['https://a%zz.test', 'https://a\u00a0b.test', 'https://a@'],
      ...[
        'https://{{ host }}/',
        'http:///?',
        'https://xn--/',
        'mailto://[',
        'tel://a b',
        'tel://+44-20',
      ],
    ];
    assert.deepEqual(
      dead.filter((address) => safeUrl(address) !== undefined),
      [],
    );
  });

  it('takes nothing that the URL parser does not', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...SIGNS, '1.2.3.4', '0x1', 'xn', ':80', ':99999'),
      fc.webAuthority(),
      fc.ipV6(),
    );
    const address = fc
      .tuple(
        fc.constantFrom('http:', 'https://', 'HTTP:\\\\', '//', '/\\', 'mailto:', 'tel://', ''),
        fc.array(piece, {maxLength: 5}),
      )
      .map(([start, pieces]) => start + pieces.join(''));
    fc.assert(
      fc.property(address, (written) => {
        const given = safeUrl(written);
        // Not `canParse`, which in Node 20 is wrong about letters such as é.
        if (given !== undefined) assert.ok(new URL(given, 'https://example.com/'), given);
      }),
      runs(20_000),
    );
  });

  it('takes the address of any site that has one', () => {
    fc.assert(
      fc.property(fc.webUrl({withQueryParameters: true, withFragments: true}), (written) => {
        assert.equal(safeUrl(written), written);
      }),
    );
  });

  it('takes a scheme that no browser sees for a relative address', () => {
    for (const address of ['java script:x', 'javascript\u00a0:x', 'ſ:x']) {
      assert.equal(safeUrl(address), address);
      assert.notEqual(new URL(address, 'https://example.com/').protocol, 'javascript:');
    }
  });

  it('frees an address of what a browser ignores in it', () => {
    assert.equal(safeUrl(' \t\nhttps://exa\r\n\tmple.com/\u0001 \0'), 'https://example.com/');
  });

  it('gives nothing for an address without characters', () => {
    for (const empty of ['', ' ', '\t\n', '\0', CONTROLS.join('')]) {
      assert.equal(safeUrl(empty), undefined);
    }
  });

  it('is quick on long runs of white space and letters', () => {
    assert.equal(safeUrl(`a${' '.repeat(1e6)}b`)?.length, 1e6 + 2);
    assert.equal(safeUrl('a'.repeat(5e7))?.length, 5e7);
    for (const run of ['a', '-', '1.', 'a.', 'a@', 'é', '/', '\\'])
      assert.equal(safeUrl(`//${run.repeat(1e6)}!`), undefined);
  });

  it('agrees with the URL parser about what leads out of http, mailto and tel', () => {
    const address = fc
      .tuple(fc.constantFrom(...unsafe, ...safe), fc.array(fc.tuple(fc.nat(20), words)))
      .map(([written, inserts]) =>
        inserts.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), written),
      );
    fc.assert(
      fc.property(address, (written) => {
        const given = safeUrl(written);
        if (given === undefined || !URL.canParse(given, 'https://example.com/')) return;
        assert.match(new URL(given, 'https://example.com/').protocol, /^(https?|mailto|tel):$/);
        assert.equal(safeUrl(given), given);
      }),
      runs(2000),
    );
  });
});

describe('leadsElsewhere', () => {
  for (const url of [
    'sms:+44-20',
    'SMS:+44-20',
    ' \n sms:+44-20',
    'whatsapp://send',
    'databank:1',
    'my-data:1',
  ]) {
    it(`is so of another program's: ${JSON.stringify(url)}`, () => {
      assert.equal(leadsElsewhere(url), true);
    });
  }

  for (const url of ['', 'sms', '/sms:', '#sms:', 'https://a.test', 'MAILTO:a@b.test', 'tel:1']) {
    it(`is not so of what a story may hold: ${JSON.stringify(url)}`, () => {
      assert.equal(leadsElsewhere(url), false);
    });
  }

  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'vbscript:x', 'data:,a']) {
    it(`is not so of what may run a script: ${JSON.stringify(url)}`, () => {
      assert.equal(leadsElsewhere(url), false);
    });
  }
});
