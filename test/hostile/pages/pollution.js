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

/** Marks by which Lit knows its own objects: no page has reason to put them on all objects. */
export const MARKERS = ['_$litDirective$', '_$litPart$'];

/** Where a page does so, each element shows its HTML as it is, and says so in one line. */
const marked = MARKERS.map((name) => ({
  name: `marker-${name}`,
  before: polluting('text', [name]),
  expects: /** @type {const} */ ('shown'),
  noise: ['could not be shown; its HTML shows as it is.'],
  act: `
    const tags = ['conversation', 'key-points', 'prose', 'quote'].map((name) => 'hearth-' + name);
    await look.until(() => hostileProbe.length >= tags.length);
    const lines = hostileProbe.map((line) => /<(.*)> could not be shown; its HTML/.exec(line)?.[1]);
    return String(lines.sort()) === String(tags) ? [] : ['the lines are ' + hostileProbe];`,
}));

/** @type {HostilePage[]} */
export const pollution = [
  .../** @type {Pollution['value'][]} */ (Object.keys(WAYS)).flatMap((value) =>
    Array.from({length: BUCKETS}, (_, bucket) => ({
      name: `${value}-${bucket}`,
      pollutes: {value, bucket},
    })),
  ),
  ...marked,
];
