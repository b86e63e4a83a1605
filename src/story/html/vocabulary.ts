import {leadsElsewhere} from '../url.js';
import {attributeText} from './attributes.js';
import {displayOf} from './display.js';
import {
  emojiOf,
  isBlank,
  isElement,
  isLined,
  isTransparent,
  seenIn,
  tagOf,
  textOf,
  type HtmlElement,
} from './node.js';

/** The elements that a story can hold, or that only group what it can. */
const TAGS =
  /^(a|abbr|article|b|blockquote|br|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hearth-turn|hgroup|i|ins|kbd|li|main|mark|nav|ol|p|q|rb|rt|ruby|s|samp|section|small|span|strike|strong|sub|sup|time|ul)$/;

/**
 * The attributes that it holds, and those without a meaning for a reader. Names with a hyphen or a
 * colon belong to tools.
 */
const ATTRIBUTES =
  /[^a-z]|^(align|cite|class|color|datetime|dir|download|face|href|hreflang|id|item(id|prop|scope|type)|name|property|rel|role|size|speaker|spellcheck|start|style|tabindex|target|title|typeof)$/;

/** Elements inside a line, and elements that are lines of their own; no span holds the latter. */
const PHRASE =
  /^(a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|strike|strong|sub|sup|time)$/;
const LINES = /^(p|h[1-6]|ul|ol|dl|blockquote|figure)$/;

/** A first letter of a script that runs from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * The first element inside a block that no story can hold, wherever it stands: one without words of
 * its own, such as a picture or a field; one with an attribute that would be lost; or one that the
 * page's styles take out of the text.
 */
export const firstForeign = (element: HtmlElement): HtmlElement | undefined => {
  const isPhrase = PHRASE.test(tagOf(element)) && !isTransparent(element);
  for (const child of seenIn(element)) {
    if (!isElement(child)) continue;
    const isMisplaced = isPhrase && LINES.test(tagOf(child));
    // An item without words has a number.
    const isSkipped = tagOf(element) === 'ol' && isBlank(child);
    const foreign = isMisplaced || isSkipped || isForeign(child) ? child : firstForeign(child);
    if (foreign) return foreign;
  }
  return undefined;
};

const isForeign = (element: HtmlElement): boolean => {
  const tag = tagOf(element);
  if (tag === 'img') return !emojiOf(element);
  if (!TAGS.test(tag) || displayOf(element) === 'out') return true;
  if (tag === 'ruby' && hasLooseReading(element)) return true;
  const names = element.getAttributeNames();
  return (
    names.length > 0 &&
    (names.some((name) => !ATTRIBUTES.test(name)) ||
      (tag === 'a' && leadsElsewhere(attributeText(element, 'href'))) ||
      isTurned(element) ||
      isLined(element, attributeText(element, 'style')) ||
      isBox(element, tag, names))
  );
};

/** Whether a reading in a ruby comes right after another: the characters have two, or share one. */
const hasLooseReading = (ruby: HtmlElement): boolean =>
  /\brt,rt\b/.test(
    seenIn(ruby)
      .filter((child) => !isBlank(child))
      .map(tagOf)
      .join(),
  );

/** Whether an element runs the other way than its own first letter does. */
const isTurned = (element: HtmlElement): boolean => {
  const dir = attributeText(element, 'dir');
  return /^(ltr|rtl)$/i.test(dir) && RIGHT_TO_LEFT.test(textOf(element)) !== /^r/i.test(dir);
};

/** Whether an element without words may show something, or wait for what is put into it. */
const isBox = (element: HtmlElement, tag: string, names: readonly string[]): boolean =>
  !/^(br|p|li|dd|dt|h\d|hearth-turn)$/.test(tag) &&
  (names.some((name) => (tag === 'a' ? /^aria-label$/ : /^(class|id|data-.*)$/).test(name)) ||
    /height|width|padding|background|border/i.test(attributeText(element, 'style'))) &&
  isBlank(element);
