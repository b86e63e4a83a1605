/** Pages with other people's scripts, as they are published. */

/** @typedef {import('./page.js').HostilePage} HostilePage */

const MOOTOOLS = 'debian/libjs-mootools/usr/share/javascript/mootools/';

/** The files of each guest, in their order. @type {Record<string, string[]>} */
const GUESTS = {
  prototype: ['debian/libjs-prototype/usr/share/javascript/prototype/prototype.js'],
  mootools: [`${MOOTOOLS}mootools-core-nc.js`],
  'mootools-more': [`${MOOTOOLS}mootools-core-nc.js`, `${MOOTOOLS}mootools-more-nc.js`],
  zone: ['npm/zone.js/bundles/zone.umd.js'],
  'zone-with-more': [
    'npm/zone.js/bundles/zone.umd.js',
    'npm/zone.js/bundles/webapis-shadydom.umd.js',
    'npm/zone.js/bundles/zone-error.umd.js',
    'npm/zone.js/bundles/zone-patch-fetch.umd.js',
  ],
  'es5-shim': ['npm/es5-shim/es5-shim.js'],
  'es5-sham': ['npm/es5-shim/es5-shim.js', 'npm/es5-shim/es5-sham.js'],
  'es6-shim': ['npm/es6-shim/es6-shim.js'],
  'es6-sham': ['npm/es6-shim/es6-shim.js', 'npm/es6-shim/es6-sham.js'],
  'core-js-2': ['npm/core-js-2/client/shim.js'],
  'core-js-2-whole': ['npm/core-js-2/client/core.js'],
  'every-shim': [
    'npm/es5-shim/es5-shim.js',
    'npm/es5-shim/es5-sham.js',
    'npm/es6-shim/es6-shim.js',
    'npm/core-js-2/client/shim.js',
  ],
  'jquery-1': ['npm/jquery-1/dist/jquery.js'],
  'jquery-2': ['npm/jquery-2/dist/jquery.js'],
  'jquery-3': ['npm/jquery-3/dist/jquery.js'],
  'jquery-4': ['npm/jquery-4/dist/jquery.js'],
  underscore: ['npm/underscore/underscore-umd.js'],
  bootstrap: ['npm/bootstrap/dist/js/bootstrap.bundle.js'],
  'bootstrap-4': ['npm/jquery-3/dist/jquery.js', 'npm/bootstrap-4/dist/js/bootstrap.bundle.js'],
  'bootstrap-3': ['npm/jquery-1/dist/jquery.js', 'npm/bootstrap-3/dist/js/bootstrap.js'],
  uikit: ['npm/uikit/dist/js/uikit.js', 'npm/uikit/dist/js/uikit-icons.js'],
  materialize: ['npm/materialize-css/dist/js/materialize.js'],
  foundation: ['npm/jquery-3/dist/jquery.js', 'npm/foundation-sites/dist/js/foundation.js'],
  semantic: ['npm/jquery-3/dist/jquery.js', 'npm/semantic-ui-css/semantic.js'],
  turbo: ['npm/@hotwired/turbo/dist/turbo.es2017-umd.js'],
  htmx: ['npm/htmx.org/dist/htmx.js'],
  requirejs: ['npm/requirejs/require.js'],
  systemjs: ['npm/systemjs/dist/system.js'],
  'systemjs-with-amd': [
    'npm/systemjs/dist/s.js',
    'npm/systemjs/dist/extras/amd.js',
    'npm/systemjs/dist/extras/global.js',
  ],
  'custom-elements': ['npm/@webcomponents/custom-elements/custom-elements.min.js'],
  webcomponents: ['npm/@webcomponents/webcomponentsjs/webcomponents-bundle.js'],
  'es5-adapter': ['npm/@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'],
};

const tags = (/** @type {string[]} */ files, deferred = '') =>
  files.map((file) => `<script ${deferred} src="/hostile/${file}"></script>`).join('');

const beforeAndAfter = Object.entries(GUESTS).flatMap(([name, files]) => [
  {name: `${name}-before`, head: tags(files)},
  {name: `${name}-after`, tail: tags(files, 'defer=""')},
]);

const force = (/** @type {string} */ code) => `<script>${code}</script>`;

/** The polyfills where the browser needs none. @type {HostilePage[]} */
const forced = [
  {
    name: 'custom-elements-forced',
    head: force('customElements.forcePolyfill = true') + tags(GUESTS['custom-elements']),
  },
  {
    name: 'webcomponents-forced',
    head: force('customElements.forcePolyfill = true') + tags(GUESTS['webcomponents']),
  },
  {
    name: 'shady-dom-forced',
    head: force('window.ShadyDOM = {force: true}') + tags(GUESTS['webcomponents']),
    expects: 'fallback',
    noise: ['stands back'],
  },
  {
    name: 'shady-dom-and-custom-elements-forced',
    head:
      force('window.ShadyDOM = {force: true}; customElements.forcePolyfill = true') +
      tags(GUESTS['webcomponents']),
    expects: 'fallback',
    noise: ['stands back'],
  },
  {
    name: 'shady-css-forced',
    head: force('window.ShadyCSS = {shimcssproperties: true}') + tags(GUESTS['webcomponents']),
  },
];

const TEMPLATE = '<div id="main"></div><template id="words">{content}</template>';

/** As an element: of a text, Prototype takes out the scripts, JSON too. */
const HOLDER = `var holder = new Element('div');
  holder.appendChild(document.getElementById('words').content.cloneNode(true));`;

/** Scripts that bring the elements in, some long after the library came. @type {HostilePage[]} */
const inserting = [
  ...['jquery-1', 'jquery-2', 'jquery-3', 'jquery-4'].flatMap((name) =>
    ['append', 'html', 'replaceWith'].map((method) => ({
      name: `${name}-${method}`,
      head: tags(GUESTS[name]),
      body: TEMPLATE,
      tail: `<script>jQuery(function ($) {
        setTimeout(function () { $('#main').${method}($('#words').html()); }, 50);
      });</script>`,
    })),
  ),
  {
    name: 'prototype-update',
    head: tags(GUESTS['prototype']),
    body: TEMPLATE,
    tail: `<script>${HOLDER} $('main').update(holder);</script>`,
  },
  {
    name: 'prototype-insert',
    head: tags(GUESTS['prototype']),
    body: TEMPLATE,
    tail: `<script>${HOLDER} $('main').insert({bottom: holder});</script>`,
  },
  {
    name: 'mootools-set',
    head: tags(GUESTS['mootools']),
    body: TEMPLATE,
    tail: `<script>document.id('main').set('html', document.id('words').innerHTML);</script>`,
  },
  {
    name: 'mootools-adopt',
    head: tags(GUESTS['mootools']),
    body: TEMPLATE,
    tail: `<script>
      var holder = new Element('div', {html: document.id('words').innerHTML});
      document.id('main').adopt(holder.getChildren());
    </script>`,
  },
  {
    name: 'underscore-template',
    head: tags(GUESTS['underscore']),
    body: TEMPLATE,
    tail: `<script>
      document.getElementById('main').innerHTML =
        _.template(document.getElementById('words').innerHTML)({});
    </script>`,
  },
];

const require = tags(GUESTS['requirejs']);

/** Loaders of scripts, with the classic script as what they load. @type {HostilePage[]} */
const loading = [
  {
    name: 'requirejs-loads-it',
    bundles: ['classic'],
    head: require,
    whole: `<!doctype html><html lang="en"><head>{probe}${require}</head><body>{content}
      <script>require(['/hostile/cdn/hearth.classic.js']);</script></body></html>`,
  },
  {
    name: 'requirejs-anonymous-define',
    head: require,
    before: `define(function () { canary('define'); });`,
    tail: `<script>require(['page'], function () {}, function () {});</script>`,
    noise: ['Mismatched anonymous define', 'page.js'],
  },
  {
    name: 'requirejs-named-define',
    head: require,
    tail: `<script>define('page', [], function () { return {}; }); require(['page']);</script>`,
  },
  {
    name: 'amd-that-takes-every-script',
    before: `window.define = function () { canary('define'); }; window.define.amd = {};`,
  },
  {
    name: 'commonjs-globals',
    before: `window.module = {exports: {}}; window.exports = window.module.exports;
      window.require = function () { canary('require'); }; window.process = {env: {}};
      window.global = window;`,
  },
  {
    name: 'systemjs-loads-it',
    bundles: ['classic'],
    whole: `<!doctype html><html lang="en"><head>{probe}${tags(GUESTS['systemjs-with-amd'])}</head>
      <body>{content}<script>System.import('/hostile/cdn/hearth.classic.js');</script></body></html>`,
  },
  {
    name: 'both-scripts',
    head: '<script src="/hostile/cdn/hearth.classic.js"></script>',
    tail: '<script type="module" src="/hostile/cdn/hearth.js"></script>',
  },
  {
    name: 'twice',
    tail: `{library}{library}`,
  },
  {
    name: 'another-lit',
    head: '<script type="module" src="/hostile/stock.js?tag=other-element"></script>',
    body: '<other-element><p>Of another library</p></other-element>{content}',
  },
  {
    name: 'everything-at-once',
    head: ['jquery-1', 'underscore', 'es6-shim', 'zone'].map((name) => tags(GUESTS[name])).join(''),
    tail: ['mootools', 'core-js-2', 'bootstrap-3'].map((name) => tags(GUESTS[name])).join(''),
  },
];

/** @type {HostilePage[]} */
export const scripts = [...beforeAndAfter, ...forced, ...inserting, ...loading];
