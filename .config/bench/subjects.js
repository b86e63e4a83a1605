/**
 * What is measured beside each other, and how each comes to a page: as its own documentation says.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} [module] what in `test/bench/subjects/` drives it
 * @property {string} [bundle] a package's specifiers are bundled for it, as its documentation asks
 * @property {string} head what a page has in its head
 * @property {string} [tag] that is defined before the clock starts
 * @property {boolean} [hasTurns] it can show a transcript
 * @property {number} [maxTurns] of at most so many turns, in a time that can be waited for
 * @property {boolean} [hasLists] it can show a list of key points
 */

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const module = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;
const WEB_AWESOME = '/node_modules/@awesome.me/webawesome/dist-cdn';
const both = {hasTurns: true, hasLists: true};
const ours = {...both, module: 'hearth.js', tag: 'hearth-conversation'};

/** @type {Readonly<Record<string, Subject>>} */
export const SUBJECTS = {
  static: {name: 'static HTML', ...both, module: 'static.js', head: SHEET},
  module: {name: 'this library, module', ...ours, head: SHEET + module('/dist/cdn/hearth.js')},
  classic: {
    name: 'this library, classic',
    ...ours,
    head: `${SHEET}<script src="/dist/cdn/hearth.classic.js" defer></script>`,
  },
  json: {name: 'this library, inline JSON', head: ''},
  lit: {name: 'stock Lit', ...both, bundle: 'lit.js', head: ''},
  deepChat: {
    name: 'deep-chat',
    hasTurns: true,
    // It takes minutes for more.
    maxTurns: 1000,
    module: 'deep-chat.js',
    tag: 'deep-chat',
    head: module('/node_modules/deep-chat/dist/deepChat.bundle.js'),
  },
  vaadin: {name: 'Vaadin message-list', hasTurns: true, bundle: 'vaadin.js', head: ''},
  webAwesome: {
    name: 'Web Awesome details',
    hasLists: true,
    module: 'web-awesome.js',
    tag: 'wa-details',
    head: `<link rel="stylesheet" href="${WEB_AWESOME}/styles/webawesome.css">${module(`${WEB_AWESOME}/components/details/details.js`)}`,
  },
};

/** The names of those that can do something. @param {'hasTurns' | 'hasLists'} ability */
export const thoseThat = (ability) =>
  Object.keys(SUBJECTS).filter((key) => SUBJECTS[key]?.[ability]);
