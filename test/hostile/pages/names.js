import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseAst} from 'vite';
import {BUCKETS, MARKERS} from './pollution.js';

/** What web APIs read of the dictionaries, descriptors and classes that scripts give them. */
const DICTIONARIES = `
capture once passive signal bubbles composed cancelable detail mode delegatesFocus slotAssignment
clonable serializable customElementRegistry referenceTarget childList attributes characterData
subtree attributeOldValue characterDataOldValue attributeFilter root rootMargin scrollMargin
threshold trackVisibility delay method headers body referrer referrerPolicy credentials cache
redirect integrity keepalive duplex priority window get set value writable enumerable configurable
extends observedAttributes disabledFeatures formAssociated connectedCallback disconnectedCallback
adoptedCallback attributeChangedCallback connectedMoveCallback formAssociatedCallback
formDisabledCallback formResetCallback formStateRestoreCallback behavior block inline container
preventScroll focusVisible fatal ignoreBOM stream media disabled baseURL createHTML createScript
createScriptURL acceptNode handleEvent raw cause next done return throw flatten shadowRootMode
selfOnly importNodeOptions toJSON trustedTypes
`;

/** What Lit reads of its declarations, templates and values. */
const LIT = `
hasChanged converter state noAccessor useDefault reflect type attribute wrapped fromAttribute
toAttribute styles elementStyles elementProperties shadowRootOptions finalized properties isUpdatePending
hasUpdated updateComplete renderRoot renderOptions renderBefore host creationScope isConnected
_$litType$ _$litDirective$ _$litPart$ _$litElement$ _$litStatic$ _$cssResult$ _$changedProperties
_$resolve _$initialize _$parent _$committedValue _$disconnectableChildren _$AC _$AD _$AH _$AI _$AK
_$AL _$AM _$AN _$AO _$AP _$AQ _$AR _$AS _$AT _$AU _$AV _$Cm _$Co _$Ct _$Cv _$E_ _$EC _$ED _$ES _$ET
_$EU _$Ep _$Em _$Eq _$Ev _$Eh _$Ej _$Ew cssText styleSheet strings values parts el h _clone _update
_commitNode _commitText _insert reflectedValues litHtmlVersions customized hostConnected
hostDisconnected hostUpdate hostUpdated name index ctor tagName options ELEMENT_NODE
`;

/** The fields of the story format, and what reads them. */
const STORY = `
version id lang dir headline dek hook gist lede keyPoints narrative report quote conversation links
text attribution url title subtitle turns speaker label markdown strong em code q cite sub sup a br
href name story issues path remedy publisher authors section published modified image alt width
height caption credit role key parent message reason door arrival isPlain
`;

/** What scripts really add to `Object.prototype`, some with `Object.defineProperty`. */
const EXTENSIONS = `
extend clone merge each forEach map filter find reduce keys values entries size has get set add
remove clear isEmpty equals contains toArray toQueryString watch unwatch log tap pipe also mixin
inject collect select reject include any all first last indexOf options config settings data init
create update render on off emit bind call apply parent is not type kind tag state env debug test
assert should must expect
`;

const WORD = /\S+/g;
const FOLDERS = ['dist/cdn', 'dist/cdn/chunks'];

/**
 * Without any library no page works with these: `then` makes a promise of every object, `length` a
 * list, and `return` is called whenever `[first] = list` is done.
 */
const UNUSABLE = ['then', 'length', 'return'];

/** The pages with Lit's own markers are other ones. */
const isUsable = (/** @type {string} */ name) =>
  !UNUSABLE.includes(name) && !MARKERS.includes(name) && !(name in Object.prototype);

/** @typedef {{type: string, [key: string]: unknown}} Syntax */

const isSyntax = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && 'type' in value;

/** @param {unknown} key @param {unknown} computed */
const keyOf = (key, computed) => {
  const {type, name, value} = /** @type {Syntax} */ (key);
  if (type === 'Identifier' && !computed) return [String(name)];
  return type === 'Literal' && typeof value === 'string' ? [value] : [];
};

/** The names of properties that a piece of syntax reads or writes itself. @param {Syntax} node */
const namesIn = ({type, operator, left, property, key, computed}) => {
  if (type === 'MemberExpression') return keyOf(property, computed);
  if (type === 'Property' || type === 'PropertyDefinition') return keyOf(key, computed);
  return type === 'BinaryExpression' && operator === 'in' ? keyOf(left, true) : [];
};

/** @param {Syntax} node @returns {string[]} */
const allNames = (node) => [
  ...namesIn(node),
  ...Object.values(node)
    .flat()
    .filter(isSyntax)
    .flatMap((child) => allNames(/** @type {Syntax} */ (child))),
];

/** @param {string} root @returns {Promise<string[]>} */
const builtNames = async (root) => {
  const names = [];
  for (const folder of FOLDERS) {
    const files = (await readdir(join(root, folder))).filter((file) => file.endsWith('.js'));
    for (const file of files) {
      const code = await readFile(join(root, folder, file), 'utf8');
      names.push(...allNames(/** @type {Syntax} */ (/** @type {unknown} */ (parseAst(code)))));
    }
  }
  return names;
};

const bucketOf = (/** @type {string} */ name) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % BUCKETS;

/** @type {Promise<string[]> | undefined} */
let built;

const wordsIn = (/** @type {string[]} */ ...lists) =>
  lists.flatMap((list) => list.match(WORD) ?? []);

/** What a page may have made unwritable or throw, in all innocence. */
const ORDINARY = wordsIn(DICTIONARIES, STORY, EXTENSIONS);

/**
 * A part of the names that a page pollutes with some value: every name of a property that the built
 * files read, that web APIs read of what they are given, that a story has. There is always the same
 * number of parts. What cannot be written is dealt out in ordinary words alone: a class that sets its
 * own private fields cannot be defended, and nobody would know their names.
 *
 * @param {string} root the project's folder @param {import('./page.js').Pollution} pollution
 */
export const namesOf = async (root, {value, bucket}) => {
  const isSet = value !== 'readonly' && value !== 'throws';
  const read = isSet ? [...wordsIn(LIT), ...(await (built ??= builtNames(root)))] : [];
  return [...new Set([...ORDINARY, ...read])]
    .filter((name) => isUsable(name) && bucketOf(name) === bucket)
    .sort();
};
