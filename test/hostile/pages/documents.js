/** Documents of every kind, and odd places in them. */

/** @typedef {import('./page.js').HostilePage} HostilePage */

const DTD = 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd';

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
  <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
  {probe}</head><body>{content}{library}</body></html>`;

/**
 * Chromium runs no module in XML, and its parser tells an element that is defined nothing of its
 * attributes.
 *
 * @param {string} name @param {string} whole @returns {HostilePage[]}
 */
const xhtml = (name, whole) => [
  {
    name: `${name}-module`,
    type: 'application/xhtml+xml',
    whole,
    bundles: ['module'],
    expects: 'shown',
  },
  {
    name,
    type: 'application/xhtml+xml',
    whole,
    bundles: ['classic'],
    expects: name === 'xhtml' ? 'upgraded' : 'shown',
  },
];

/** What the library itself looks for is not ASCII. */
const DASHED = `
  const quote = document.createElement('hearth-quote');
  quote.innerHTML = '<p>It goes out.</p><p>\u2014 Aldo</p>';
  document.body.append(quote);
  await look.until(() => quote.shadowRoot?.querySelector('figcaption')?.textContent === 'Aldo');
  quote.remove();`;

/** @type {HostilePage[]} */
const kinds = [
  {name: 'quirks', doctype: ''},
  {
    name: 'almost-standards',
    doctype: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "${DTD}">`,
  },
  {name: 'of-1997', doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">'},
  {name: 'a-comment-before-all', doctype: '<!-- made by hand --><!doctype html>'},
  ...xhtml('xhtml', XHTML),
  ...xhtml('xhtml-early', XHTML.replace('{library}', '').replace('{probe}', '{probe}{library}')),
  {name: 'windows-1252', encoding: 'windows-1252', act: DASHED},
  {name: 'windows-1252-early', encoding: 'windows-1252', at: 'head'},
  {name: 'utf-16', encoding: 'utf-16le'},
  {name: 'without-head-or-body', whole: '{probe}{library}{content}'},
  {name: 'never-closed', whole: '<!doctype html>{probe}<div><b>{content}<div><span>{library}'},
  {
    name: 'asynchronous',
    bundles: ['classic'],
    whole: `<!doctype html>{probe}<script async src="/hostile/cdn/hearth.classic.js"></script>{content}`,
  },
  {
    name: 'deferred',
    bundles: ['classic'],
    whole: `<!doctype html>{probe}<script defer src="/hostile/cdn/hearth.classic.js"></script>{content}`,
  },
  {
    name: 'preloaded',
    bundles: ['module'],
    head: '<link rel="modulepreload" href="/hostile/cdn/hearth.js" />',
  },
  {name: 'an-isolated-origin', headers: {'origin-agent-cluster': '?1'}},
  {name: 'no-referrer', headers: {'referrer-policy': 'no-referrer'}},
  {name: 'no-features', headers: {'permissions-policy': 'clipboard-write=(), autoplay=()'}},
  {name: 'no-sniffing', headers: {'x-content-type-options': 'nosniff'}},
  {name: 'an-odd-fragment', before: "history.replaceState(null, '', '#%E0%A4%A');"},
  {name: 'a-selector-as-fragment', before: "history.replaceState(null, '', '#:not(*)\"]');"},
];

const REPORT = '<script type="module" src="/hostile/report.js"></script>';

/** @type {HostilePage[]} */
const frames = [
  {name: 'sandboxed', sandbox: 'allow-scripts', head: REPORT},
  {name: 'sandboxed-early', sandbox: 'allow-scripts', head: REPORT, at: 'head'},
  {name: 'sandboxed-forms', sandbox: 'allow-scripts allow-forms allow-popups', head: REPORT},
  {name: 'sandboxed-same-origin', sandbox: 'allow-scripts allow-same-origin', head: REPORT},
  {name: 'srcdoc', frame: 'srcdoc'},
  {name: 'srcdoc-early', frame: 'srcdoc', at: 'head'},
  {name: 'written', frame: 'written'},
  {name: 'written-early', frame: 'written', at: 'head'},
  {name: 'written-late', frame: 'written late'},
  {name: 'written-late-early', frame: 'written late', at: 'head'},
];

/** @type {HostilePage[]} */
const bases = [
  {name: 'base-path', head: '<base href="/another/path/" />', absolute: true},
  {name: 'base-origin', head: '<base href="https://example.com/news/" />', absolute: true},
  {name: 'base-target', head: '<base target="_blank" />'},
  {name: 'base-blank', head: '<base href="about:blank" />', absolute: true},
  {name: 'base-data', head: '<base href="data:text/html,x" />', absolute: true},
  {
    name: 'base-later',
    absolute: true,
    after: `document.head.prepend(Object.assign(document.createElement('base'),
      {href: 'https://example.com/'}));`,
  },
].map((page) => {
  // The scripts of the page itself are relative too.
  const {head = '', ...rest} = page;
  return head.includes('href')
    ? {...rest, whole: `<!doctype html>{probe}{library}${head}{content}`}
    : page;
});

/** @param {string} before @param {string} after */
const around = (before, after) => `${before}{content}${after}`;

/** What stands around the elements. @type {Record<string, [before: string, after: string]>} */
const PLACES = {
  'right-to-left': ['<div dir="rtl" lang="ar">', '</div>'],
  editable: ['<div contenteditable="true">', '</div>'],
  inert: ['<div inert>', '</div>'],
  'open-details': ['<details open><summary>More</summary>', '</details>'],
  'open-dialog': ['<dialog open>', '</dialog>'],
  'table-cell': ['<table><tr><td>', '</td></tr></table>'],
  'table-caption': ['<table><caption>', '</caption><tr><td></td></tr></table>'],
  button: ['<button type="button">', '</button>'],
  label: ['<label>', '<input /></label>'],
  fieldset: ['<form><fieldset disabled><legend>', '</legend></fieldset></form>'],
  'list-item': ['<ul><li>', '</li></ul>'],
  'definition-list': ['<dl><dt>A term</dt><dd>', '</dd></dl>'],
  figure: ['<figure><figcaption>', '</figcaption></figure>'],
  center: ['<center><font size="7" color="red">', '</font></center>'],
  marquee: ['<marquee>', '</marquee>'],
  'unknown-element': ['<x-unknown><foo:bar>', '</foo:bar></x-unknown>'],
  object: ['<object data="data:,x" type="x/none">', '</object>'],
  'video-fallback-beside': ['<video></video><audio></audio>', '<canvas></canvas>'],
  noscript: ['<noscript><hearth-quote>Without scripts</hearth-quote></noscript>', ''],
  'template-beside': ['<template><hearth-quote>In a template</hearth-quote></template>', ''],
  'foreign-object': [
    '<svg width="600" height="400"><foreignObject width="600" height="400"><div>',
    '</div></foreignObject></svg>',
  ],
  columns: ['<div style="columns: 2; height: 80px; overflow: auto">', '</div>'],
  contents: ['<div style="display: contents">', '</div>'],
  skipped: ['<div style="margin-top: 3000px; content-visibility: auto">', '</div>'],
  flex: ['<div style="display: flex; flex-direction: column">', '</div>'],
  grid: ['<div style="display: grid">', '</div>'],
  deep: ['<div>'.repeat(400), '</div>'.repeat(400)],
};

const places = Object.entries(PLACES).flatMap(([name, [before, after]]) => [
  {name: `in-${name}`, body: around(before, after)},
  {name: `in-${name}-early`, body: around(before, after), at: 'head'},
]);

/** What hides the elements at first, and how it shows them. @type {Record<string, [...string[]]>} */
const REVEALED = {
  details: ['<details><summary>More</summary>', '</details>', '.open = true'],
  dialog: ['<dialog>', '</dialog>', '.showModal()'],
  hidden: ['<div hidden>', '</div>', '.hidden = false'],
  'display-none': ['<div style="display: none">', '</div>', '.removeAttribute("style")'],
  popover: ['<div popover>', '</div>', '.showPopover()'],
};

const revealed = Object.entries(REVEALED).map(([name, [before, after, reveal]]) => ({
  name: `revealed-${name}`,
  body: `<div id="place">${before}{content}${after}</div>`,
  actAtOnce: true,
  act: `document.getElementById('place').firstElementChild${reveal};`,
}));

const CHILDREN = `[...document.getElementById('words').content.cloneNode(true).childNodes]`;

const component = (/** @type {string} */ mode, more = '') => `
  class PageComponent extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({mode: '${mode}'});
      window.pageRoot = root;
      root.append(...${CHILDREN});
      ${more}
    }
  }
  customElements.define('page-component', PageComponent);`;

const AUTOLOAD = `import('/hostile/cdn/hearth.js').then(({autoload}) => autoload(root));`;

/** The page's own components; the loader is told of their roots. @type {HostilePage[]} */
const components = ['open', 'closed'].flatMap((mode) =>
  /** @type {const} */ (['module', 'classic']).map((bundle) => ({
    name: `${mode}-shadow-root-${bundle}`,
    bundles: [bundle],
    root: 'window.pageRoot',
    body: '<page-component></page-component><template id="words">{content}</template>',
    after: component(mode, bundle === 'module' ? AUTOLOAD : ''),
  })),
);

/** @type {HostilePage[]} */
const later = [
  {
    name: 'slotted',
    body: '<page-component>{content}</page-component>',
    before: `customElements.define('page-component', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({mode: 'open'}).innerHTML = '<section><slot></slot></section>';
      }
    });`,
  },
  {
    name: 'declarative-shadow-root',
    body: '<div><template shadowrootmode="open"><slot></slot></template>{content}</div>',
  },
  {
    name: 'template-appended-later',
    body: '<template id="words">{content}</template>',
    tail: `<script>setTimeout(() =>
      document.body.append(document.getElementById('words').content), 100);</script>`,
  },
  {
    name: 'in-a-link',
    body: '<a href="#there" id="link"></a><template id="words">{content}</template>',
    tail: `<script>document.getElementById('link').append(...${CHILDREN});</script>`,
  },
  {
    name: 'in-the-head',
    body: '<template id="words">{content}</template>',
    tail: `<style>head { display: block } head > :not(.words) { display: none }</style>
      <script>{
        const place = document.createElement('div');
        place.className = 'words';
        place.append(...${CHILDREN});
        document.head.append(place);
      }</script>`,
  },
  {
    name: 'beside-the-body',
    body: '<template id="words">{content}</template>',
    tail: `<script>document.documentElement.append(...${CHILDREN});</script>`,
  },
  {
    name: 'design-mode',
    before: `document.designMode = 'on';`,
  },
];

/** @type {HostilePage[]} */
export const documents = [
  ...kinds,
  ...frames,
  .../** @type {HostilePage[]} */ (bases),
  .../** @type {HostilePage[]} */ (places),
  ...revealed,
  ...components,
  ...later,
];
