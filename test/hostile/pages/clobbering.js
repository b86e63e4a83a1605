/** Markup whose names shadow globals, and the properties of `document` and of forms. */

/** @typedef {import('./page.js').HostilePage} HostilePage */

/** What an element library may look up on a window, a document, an element or a form. */
const NAMES = `
litHtmlVersions litElementVersions reactiveElementVersions litHtmlPolyfillSupport
reactiveElementPolyfillSupport litElementPolyfillSupport litElementHydrateSupport
litPropertyMetadata litIssuedWarnings trustedTypes ShadyCSS ShadyDOM JSCompiler_renameProperty
HearthWidgets hearth customElements createElement createElementNS createTreeWalker createComment
createTextNode createDocumentFragment importNode adoptNode querySelector querySelectorAll
getElementById defaultView baseURI body head documentElement currentScript host adoptedStyleSheets
addEventListener removeEventListener dispatchEvent readyState ownerDocument getRootNode location
visibilityState activeElement cookie implementation fetch URL TextDecoder AbortController
MutationObserver IntersectionObserver CSSStyleSheet queueMicrotask requestAnimationFrame setTimeout
console navigator origin name event status top parent self define process global exports module
`.match(/\w+/g);

/** What a script may read of a form, which gives its inputs by name. */
const MEMBERS = `
nodeType nodeName nodeValue parentNode parentElement parent childNodes children firstChild
nextSibling localName tagName namespaceURI shadowRoot attachShadow ownerDocument isConnected
querySelector querySelectorAll closest matches contains getRootNode getAttribute setAttribute
hasAttribute attributes textContent innerHTML id host dispatchEvent addEventListener remove append
insertBefore lang dir
`.match(/\w+/g);

/** Each way in which markup gives a name to something. @type {Record<string, (name: string) => string>} */
const WAYS = {
  link: (name) => `<a id="${name}" href="#${name}"></a>`,
  pair: (name) => `<a id="${name}"></a><a id="${name}" name="${name}"></a>`,
  form: (name) => `<form name="${name}" id="${name}">${inputs()}</form>`,
  image: (name) => `<img name="${name}" id="${name}" alt="" />`,
  frame: (name) => `<iframe name="${name}" hidden></iframe>`,
  object: (name) => `<object id="${name}" name="${name}"></object>`,
  embed: (name) => `<embed name="${name}" hidden />`,
};

const inputs = () => MEMBERS.map((name) => `<input type="hidden" name="${name}" />`).join('');

const every = (/** @type {string} */ way) => NAMES.map((name) => WAYS[way](name)).join('\n');

/** All the names in one way. A frame for each would be a page for each: some will do. */
const inOneWay = Object.keys(WAYS).flatMap((way) => [
  {name: `every-${way}-before`, body: `${every(way)}{content}`},
  {name: `every-${way}-after`, at: 'head', body: `{content}${every(way)}`},
]);

/** One name in several ways, which makes a collection of them. */
const byName = NAMES.map((name) => ({
  name: `name-${name}`,
  body: `${['link', 'form', 'image'].map((way) => WAYS[way](name)).join('')}{content}`,
}));

const members = MEMBERS.map((name) => `<img name="${name}" alt="" />`).join('');

/** @type {HostilePage[]} */
export const clobbering = [
  .../** @type {HostilePage[]} */ (inOneWay),
  ...byName,
  {name: 'in-a-form', body: `<form id="host" name="body">${inputs()}{content}</form>`},
  {name: 'in-a-form-early', at: 'head', body: `<form>${inputs()}{content}</form>`},
  {
    name: 'in-a-fieldset',
    body: `<form><fieldset name="elements">${inputs()}{content}</fieldset></form>`,
  },
  {name: 'document-members', body: `${members}{content}`},
  {name: 'document-members-early', at: 'head', body: `${members}{content}`},
  {
    name: 'names-of-the-tags',
    body: `<a id="hearth-key-points"></a><a id="hearth-quote"></a><form name="hearth-story"></form>
      {content}<a id="hearth-prose"></a>`,
  },
  {name: 'heading-ids', body: `<h2 id="heading">Another</h2>{content}<p id="heading">Another</p>`},
  {
    name: 'inside-the-elements',
    body: `{content}`,
    tail: `<script>
      for (const tag of document.getElementsByTagName('*'))
        if (tag.localName.startsWith('hearth-')) tag.id = 'createElement';
    </script>`,
  },
];
