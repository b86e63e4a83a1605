/** Pages that put names on `Object.prototype`, as careless scripts do, and attackers who can. */

/** @typedef {import('./page.js').HostilePage} HostilePage */
/** @typedef {import('./page.js').Pollution} Pollution */

/** Into how many parts the names are dealt, so that as many pages stay when the names change. */
export const BUCKETS = 16;

/** How each kind of value comes onto the prototype: `name` is the property. @type {Record<Pollution['value'], string>} */
const WAYS = {
  text: `Object.prototype[name] = 'polluted';`,
  function: `Object.prototype[name] = function () { canary(name); return 'polluted'; };`,
  object: `Object.prototype[name] = {polluted: 1};`,
  true: `Object.prototype[name] = true;`,
  readonly: `Object.defineProperty(Object.prototype, name, {__proto__: null, value: 'polluted'});`,
  throws: `Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    get() { throw new Error('read: ' + name); },
    set() { throw new Error('written: ' + name); },
  });`,
};

/** The script of such a page. @param {Pollution['value']} value @param {readonly string[]} names */
export const polluting = (value, names) =>
  `for (const name of ${JSON.stringify(names)}) { ${WAYS[value]} }`;

/** @type {HostilePage[]} */
export const pollution = /** @type {Pollution['value'][]} */ (Object.keys(WAYS)).flatMap((value) =>
  Array.from({length: BUCKETS}, (_, bucket) => ({
    name: `${value}-${bucket}`,
    pollutes: {value, bucket},
  })),
);
