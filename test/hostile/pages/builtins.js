/** Pages that add to built-ins, replace them, take them away or freeze them. */

/** @typedef {import('./page.js').HostilePage} HostilePage */

const PROTOTYPES =
  `Object Array String Function Number Boolean Symbol Promise Map Set WeakMap RegExp Error
Date Element HTMLElement Node Document DocumentFragment ShadowRoot Event EventTarget NodeList
HTMLCollection Window CSSStyleSheet Response`.match(/\w+/g);

/** What scripts really add, enumerable as a plain assignment makes it. @type {HostilePage[]} */
const added = PROTOTYPES.map((name) => ({
  name: `adds-to-${name}`,
  before: `
    ${name}.prototype.extension = function () { canary('${name}'); };
    ${name}.prototype.setting = {of: '${name}'};`,
}));

/** A built-in that does its work, and more. @param {string} path */
const wrapped = (path) => {
  const [, owner, name] = /^(.*)\.(\w+)$/.exec(path) ?? [];
  return `{
    const own = ${path};
    ${owner}.${name} = function (...given) {
      if (!new.target) return own.apply(this, given);
      return Reflect.construct(own, given, new.target);
    };
  }`;
};

const WRAPPED = `
Array.from Array.isArray Array.prototype.map Array.prototype.filter Array.prototype.forEach
Array.prototype.find Array.prototype.flatMap Array.prototype.reverse Array.prototype.push
Object.assign Object.keys Object.create Object.defineProperty Object.fromEntries Object.hasOwn
Function.prototype.bind Function.prototype.call JSON.parse JSON.stringify String.prototype.replace
Promise.prototype.then Promise.all Element.prototype.attachShadow Element.prototype.setAttribute
Element.prototype.querySelectorAll Element.prototype.closest Node.prototype.insertBefore
Node.prototype.appendChild Document.prototype.createElement Document.prototype.createTreeWalker
Document.prototype.importNode EventTarget.prototype.addEventListener
EventTarget.prototype.dispatchEvent window.fetch window.setTimeout window.queueMicrotask
customElements.define customElements.get
`.match(/\S+/g);

/** @type {HostilePage[]} */
const wrappers = WRAPPED.map((path) => ({name: `wraps-${path}`, before: wrapped(path)}));

/**
 * Replacements as old shims have them: right for their time, and not quite what they replace.
 *
 * @type {HostilePage[]}
 */
const replaced = [
  {
    name: 'old-array-from',
    before: `Array.from = function (list) { return Array.prototype.slice.call(list); };
      Array.prototype.entries = function () { return this.slice(); };`,
  },
  {
    name: 'prototype-reverse',
    before: `Array.prototype.reverse = function (inline) {
      var copy = this.slice(), end = copy.length, at = 0, own = inline === false ? copy : this;
      for (; at < end; at += 1) own[at] = copy[end - at - 1];
      return own;
    };`,
  },
  {
    name: 'old-bind',
    before: `Function.prototype.bind = function (self) {
      var own = this, given = [].slice.call(arguments, 1);
      return function () { return own.apply(self, given.concat([].slice.call(arguments))); };
    };`,
  },
  {
    name: 'old-flat-map',
    before: `Array.prototype.flatMap = function (make, self) {
      return [].concat.apply([], this.map(make, self));
    };
    Array.prototype.find = function (test, self) { return this.filter(test, self)[0]; };
    Array.prototype.includes = function (value) { return this.indexOf(value) >= 0; };
    Array.prototype.at = function (index) { return this[index < 0 ? this.length + index : index]; };`,
  },
  {
    name: 'old-object',
    before: `Object.assign = function (to) {
      for (var at = 1; at < arguments.length; at += 1)
        for (var name in arguments[at]) to[name] = arguments[at][name];
      return to;
    };
    Object.keys = function (of) { var found = []; for (var name in of) found.push(name); return found; };`,
  },
  {
    name: 'promise-wrapper',
    before: `{
      const Own = Promise;
      window.Promise = class Promise extends Own {
        constructor(run) { super(run); this.made = true; }
      };
    }`,
  },
  {
    name: 'promise-of-old',
    before: `{
      const Own = Promise;
      window.Promise = function Promise(run) { return new Own(run); };
      window.Promise.prototype = Own.prototype;
      for (const name of ['all', 'race', 'resolve', 'reject'])
        window.Promise[name] = Own[name].bind(Own);
    }`,
  },
  {
    name: 'json-reviver',
    before: `{
      const own = JSON.parse;
      JSON.parse = (text) => own(text, (key, value) => value);
    }`,
  },
  {
    name: 'fetch-polyfill',
    before: `window.fetch = (url) => new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onload = () => done(new Response(request.responseText, {status: request.status}));
      request.onerror = () => fail(new TypeError('network'));
      request.send();
    });`,
  },
  {name: 'no-console', before: `window.console = {};`},
  {name: 'no-console-methods', before: `for (const name in console) delete console[name];`},
  {
    name: 'poor-console',
    before: `window.console = {log() {}, error: null, warn: 'no'};`,
  },
  {
    name: 'getter-names',
    before: `for (const name of ['story', 'src', 'label', 'doors', 'depth'])
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true, get() { return 'of the page'; }, set() {},
      });`,
    // What the page says of every element is no story: the elements say so, and go on.
    noise: ['console: <hearth'],
    expects: 'shown',
  },
];

/** @param {string} name @returns {HostilePage} */
const without = (name) => ({
  name: `without-${name}`,
  before: `Object.defineProperty(window, '${name}', {value: undefined});`,
});

/**
 * What is taken away: the elements do without it, or leave their HTML as it is and say so.
 *
 * @type {HostilePage[]}
 */
const missing = [
  ...`IntersectionObserver trustedTypes queueMicrotask ResizeObserver performance Intl localStorage
  requestIdleCallback`
    .match(/\w+/g)
    .map(without),
  ...`MutationObserver TextDecoder AbortController fetch CSSStyleSheet`
    .match(/\w+/g)
    .map((name) => ({
      ...without(name),
      expects: 'shown',
      noise: ['console: <hearth', 'console: hearth'],
    })),
];

const FREEZE = {
  object: `Object.freeze(Object.prototype);`,
  array: `Object.freeze(Array.prototype);`,
  function: `Object.freeze(Function.prototype);`,
  element: `[Node, Element, HTMLElement, EventTarget, Document, Event].forEach((of) =>
    Object.freeze(of.prototype));`,
  error: `Object.freeze(Error.prototype); Object.freeze(Promise.prototype);`,
  constructors: `[Object, Array, Function, Promise, JSON, Reflect, Element, HTMLElement, Event].forEach(
    Object.freeze);`,
};

/** As Secure ECMAScript does it, and those who learnt of it. @type {HostilePage[]} */
const frozen = [
  ...Object.entries(FREEZE).map(([name, before]) => ({name: `frozen-${name}`, before})),
  ...Object.entries(FREEZE).map(([name, after]) => ({name: `frozen-later-${name}`, after})),
  {name: 'frozen-all', before: Object.values(FREEZE).join('\n')},
  {
    name: 'frozen-every-intrinsic',
    before: `for (const name of Object.getOwnPropertyNames(window)) {
      const {value} = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function' || !value.prototype) continue;
      Object.freeze(value.prototype);
      Object.freeze(value);
    }`,
  },
  {
    name: 'sealed-prototypes',
    before: `[Object, Array, Function, Node, Element, HTMLElement].forEach((of) => {
      Object.seal(of.prototype);
      Object.preventExtensions(of);
    });`,
  },
];

/** @type {HostilePage[]} */
export const builtins = [...added, ...wrappers, ...replaced, ...missing, ...frozen];
