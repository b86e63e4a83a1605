/** Pages whose scripts swap the elements for the same, or others for them. */
import {BODY, move} from './move.js';

/** @typedef {import('./page.js').HostilePage} HostilePage */

const script = (/** @type {string} */ file) => `<script src="/hostile/npm/${file}"></script>`;

const OLD = `<main id="main"><hearth-key-points ordered=""><ul><li>Old</li></ul></hearth-key-points>
  <p>Beside</p><hearth-quote><p>Old</p></hearth-quote><hearth-prose><p>Old</p></hearth-prose></main>
  <template id="words">{content}</template>`;

/** What is there waits for the words to come. */
const ONCE_OLD = `await look.until(() => document.querySelector('hearth-key-points')?.shadowRoot);`;

/** @param {string} name @param {string} head @param {string} act @returns {HostilePage[]} */
const swap = (name, head, act) => [
  move(`${name}-the-same`, act, {head}),
  move(name, `${ONCE_OLD} ${act}`, {head, body: OLD, actAtOnce: true}),
];

const HTML = `'<main id="main">' + words.innerHTML + '</main>'`;
const HTMX = script('htmx.org/dist/htmx.js');
const MORPHDOM = script('morphdom/dist/morphdom-umd.js');
const IDIOMORPH = script('idiomorph/dist/idiomorph.js');
const TURBO = script('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** What is there may look as what comes: its going is the sign. */
const ONCE_SWAPPED = `await look.until(() => all.every((one) => !one.isConnected));`;

const htmx = (/** @type {string} */ way, url = '/hostile/fragment.html') =>
  `await htmx.ajax('GET', '${url}', {target: '#main', swap: '${way}'}); ${ONCE_SWAPPED}`;

const swapping = [
  ...swap('htmx-inner', HTMX, htmx('innerHTML')),
  ...swap('htmx-outer', HTMX, htmx('outerHTML')),
  ...swap('htmx-delayed', HTMX, htmx('innerHTML swap:20ms settle:20ms')),
  ...swap('morphdom', MORPHDOM, `morphdom(main, ${HTML});`),
  ...swap('morphdom-children', MORPHDOM, `morphdom(main, ${HTML}, {childrenOnly: true});`),
  ...swap('idiomorph', IDIOMORPH, `Idiomorph.morph(main, ${HTML});`),
  ...swap(
    'idiomorph-inner',
    IDIOMORPH,
    `Idiomorph.morph(main, words.innerHTML, {morphStyle: 'innerHTML'});`,
  ),
];

const VISIT = `
  const old = document.getElementById('main');
  Turbo.visit(location.pathname + '?next');
  await look.until(() => location.search === '?next' && !old.isConnected);`;

/** @type {HostilePage[]} */
const turbo = [
  {name: 'turbo-visit', head: TURBO, body: BODY, act: VISIT, address: '?next'},
  {name: 'turbo-visit-early', head: TURBO, at: 'head', body: BODY, act: VISIT, address: '?next'},
  {
    name: 'turbo-visit-morph',
    head: `${TURBO}<meta name="turbo-refresh-method" content="morph" />`,
    body: BODY,
    act: `const done = new Promise((then) => addEventListener('turbo:render', then, {once: true}));
      Turbo.visit(location.href, {action: 'replace'});
      await done;`,
  },
  {
    name: 'turbo-stream',
    head: TURBO,
    body: BODY,
    act: `const all = [...document.getElementById('main').children];
      Turbo.renderStreamMessage('<turbo-stream action="update" target="main"><template>' +
      document.getElementById('words').innerHTML + '</template></turbo-stream>');
      ${ONCE_SWAPPED}`,
  },
  {
    name: 'turbo-frame',
    head: TURBO,
    body: `<turbo-frame id="frame"><p>To come</p></turbo-frame>`,
    actAtOnce: true,
    act: `document.getElementById('frame').src = '/hostile/turbo-frame.html';`,
  },
];

/** @type {HostilePage[]} */
export const swaps = [...swapping, ...turbo];
