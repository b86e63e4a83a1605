/**
 * Mounts every element in every way in jsdom or happy-dom, and prints as JSON what each shows and
 * all that goes wrong. It runs in a process of its own: `emulate.js <library> <built> <missing>`.
 *
 * - `built`: `lib`, the modules, whose globals are those of the library; or `classic`, the script,
 *   which runs in the page.
 * - `missing`: names that the window is to lack, with commas between.
 */
import {readFileSync, writeSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const [, , library = '', built = '', missing = ''] = process.argv;
const MISSING = missing.split(',').filter(Boolean);
const dist = new URL('../../dist/', import.meta.url);
const PAGE = '<!doctype html><body></body>';
const OPTIONS = {url: 'http://localhost/#hearth-point-1', pretendToBeVisual: true};

/** @type {string[]} */
const faults = [];
process.on('uncaughtException', (error) => faults.push(String(error?.stack)));
process.on('unhandledRejection', (error) => faults.push(String(error)));

const open = async () => {
  if (library === 'jsdom') {
    const {JSDOM, VirtualConsole} = await import('jsdom');
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => faults.push(String(error.cause?.stack ?? error)));
    return new JSDOM(PAGE, {...OPTIONS, runScripts: 'dangerously', virtualConsole}).window;
  }
  const {Window} = await import('happy-dom');
  const window = new Window({...OPTIONS, settings: {enableJavaScriptEvaluation: true}});
  window.document.write(PAGE);
  return window;
};

const HTML = {
  summary: '<h2>Words</h2><p class="hearth-dek">Dek</p>',
  'key-points': '<h3>Points</h3><ul><li>Words</li></ul>',
  prose: '<h3>Prose</h3><p>Words</p>',
  quote: '<figure><blockquote><p>Words</p></blockquote><figcaption>A</figcaption></figure>',
  conversation: '<p><b class="hearth-speaker">A</b> Words</p><p><b>B</b> More</p>',
  links: '<ul><li><a href="https://example.com/">Words</a></li></ul>',
  story: '<hearth-quote><p>Words</p></hearth-quote>',
};

const STORY = {
  headline: 'Words',
  keyPoints: ['Words', [{strong: 'b'}, ' c']],
  narrative: ['Words'],
  quote: {text: 'Words', attribution: 'A'},
  conversation: {turns: Array(300).fill({speaker: 'A', text: 'Words'})},
  links: [{label: 'Words', url: 'https://example.com/'}],
  disclosure: {use: 'generated', model: 'M'},
};

/** @type {Record<string, (element: any, html: string) => void>} */
const WAYS = {
  html: (element, html) => (element.innerHTML = html),
  property: (element) => (element.story = STORY),
  json: (element) => {
    const script = element.ownerDocument.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(STORY);
    element.append(script);
  },
  src: (element) => element.setAttribute('src', '/nowhere.json'),
  nothing: () => undefined,
};

const ATTRIBUTES = {
  listen: '',
  share: '',
  reveal: 'step',
  theme: 'dark',
  lang: 'de',
  variant: 'cards',
  'heading-level': '9',
};

const window = /** @type {any} */ (await open());
const {document} = window;
for (const name of MISSING) {
  delete window[name];
  if (name === 'adoptedStyleSheets') delete window.ShadowRoot.prototype[name];
}
if (built === 'classic') {
  window.eval(readFileSync(new URL('cdn/hearth.classic.js', dist), 'utf8'));
} else {
  const names = new Set([...Object.getOwnPropertyNames(window), 'Event', 'EventTarget']);
  const own =
    /^(undefined|NaN|Infinity|globalThis|eval|Object|Function|Array|Number|String|Boolean|Symbol|Promise|Map|Set|WeakMap|WeakSet|WeakRef|Reflect|Proxy|JSON|Math|Date|RegExp|.*Error|.*Array|.*Buffer|console|process|set\w+|clear\w+|queueMicrotask|structuredClone|Intl|Atomics|BigInt|escape|unescape|parse\w+|is\w+|decode\w+|encode\w+|fetch|URL|URLSearchParams|Text\w*coder|AbortController|AbortSignal|WebAssembly)$/;
  for (const name of names) {
    if (own.test(name) || MISSING.includes(name)) continue;
    Object.defineProperty(globalThis, name, {configurable: true, get: () => window[name]});
  }
  await import(fileURLToPath(new URL('lib/blocks/story/define.js', dist)));
}

const wait = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

/** @type {Record<string, string>} */
const shown = {};
/** @type {any[]} */
const elements = [];
for (const [name, html] of Object.entries(HTML)) {
  for (const [way, give] of Object.entries(WAYS)) {
    const element = document.createElement(`hearth-${name}`);
    give(element, html);
    for (const [key, value] of Object.entries(ATTRIBUTES)) element.setAttribute(key, value);
    document.body.append(element);
    elements.push(element);
    shown[`${name} ${way}`] = '';
  }
}
await wait(300);
await Promise.all(elements.map(({updateComplete}) => updateComplete));
elements.forEach((element, index) => {
  const key = Object.keys(shown)[index] ?? '';
  // What is shown as it is, or left to the tags inside, is in the HTML.
  const isHtml = key.endsWith('html');
  const text = `${element.shadowRoot?.textContent} ${isHtml ? element.textContent : ''}`;
  const inner = element.shadowRoot?.querySelector('hearth-summary')?.shadowRoot?.textContent ?? '';
  shown[key] = `${text.slice(0, 200)} ${inner}`;
});
// Moved, and taken away.
for (const element of elements) document.body.prepend(element);
await wait(3000);
for (const element of elements) element.remove();
await wait(200);
writeSync(1, JSON.stringify({shown, faults}));
process.exit();
