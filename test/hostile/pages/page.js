/**
 * A page that is hostile, or merely odd. The server composes it (`test/middleware/hostile-pages.ts`) around
 * the usual four elements, and the tests look at it in a frame. What a page runs is written as text,
 * since it is the page's, not the test's.
 *
 * @typedef {object} HostilePage
 * @property {string} name in the group
 * @property {string} [doctype] `<!doctype html>` where nothing is said
 * @property {string} [head] markup in the head, after the probe and before everything else
 * @property {string} [before] a script in the head, after that markup
 * @property {'head' | 'end'} [at] where the library's script stands: at the end of the body where
 *   nothing is said
 * @property {string} [body] the body's markup; `{content}` is the elements, which are all of it where
 *   nothing is said
 * @property {string} [after] a module script that stands after the library's
 * @property {string} [tail] markup that stands after all of it
 * @property {string} [whole] all of the page, with `{probe}`, `{library}` and `{content}`
 * @property {Record<string, string>} [headers]
 * @property {string} [type] `text/html` where nothing is said
 * @property {'windows-1252' | 'utf-16le'} [encoding] UTF-8 where nothing is said
 * @property {boolean} [absolute] the elements name their story by its whole address
 * @property {Pollution} [pollutes] names that the page puts on `Object.prototype`, before the library
 * @property {string} [sandbox] what the frame permits: no look from outside, the page reports itself
 * @property {'srcdoc' | 'written' | 'written late'} [frame] the page is no address: how it comes into
 *   its frame
 * @property {string} [act] what the page does once the elements show: the body of an asynchronous
 *   function of the page, which is given `look` (see `Looker`) and may return a complaint
 * @property {boolean} [actAtOnce] it does so once it has loaded, whatever shows
 * @property {'upgraded' | 'fallback' | 'shown'} [expects] `fallback`: the words of the elements' own
 *   HTML show, and no element is upgraded; `shown`: the words show, either way
 * @property {number} [copies] how many of each element there are: one where nothing is said
 * @property {string} [root] an expression for the root that the elements stand in, where it is not
 *   the document
 * @property {string} [address] how the page's address ends in the end, where the page itself changed it
 * @property {string[]} [noise] parts of the errors that the page makes itself, without any library
 * @property {('module' | 'classic')[]} [bundles] both where nothing is said
 */

/**
 * @typedef {object} Pollution
 * @property {'text' | 'function' | 'object' | 'true' | 'readonly' | 'throws'} value
 * @property {number} bucket which part of the names
 */

/** @typedef {'module' | 'classic' | 'lit' | 'none'} Bundle */

/** The ways in that a page has. @type {('module' | 'classic')[]} */
export const BUNDLES = ['module', 'classic'];
