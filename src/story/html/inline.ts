import {attributeText} from './attributes.js';
import {foldLine} from '../fold.js';
import {attributesOf, spanOf, type SpanName} from '../span.js';
import {MARKS, type Text} from '../story.js';
import {TextBuilder} from '../text-builder.js';
import {safeUrl} from '../url.js';
import {
  childrenOf,
  emojiOf,
  isBlock,
  isElement,
  isText,
  marksIn,
  tagOf,
  type HtmlElement,
  type HtmlNode,
} from './node.js';

/** A span that holds text and, perhaps, attributes. */
type PlainSpan = Exclude<SpanName, 'a' | 'ruby' | 'br'>;

/** The span that an element means, by its tag. */
const SPANS: ReadonlyMap<string, PlainSpan> = new Map<string, PlainSpan>([
  ...[...MARKS, 'abbr' as const, 'time' as const].map((name) => [name, name] as const),
  ['b', 'strong'],
  ['i', 'em'],
  ['samp', 'code'],
  ['strike', 's'],
]);

/** Where a node stands in a text. */
interface Place {
  readonly builder: TextBuilder;
  readonly inLink: boolean;
}

/** The text of some nodes; `undefined` where there is nothing to read. */
export const inlineText = (
  nodes: Iterable<HtmlNode>,
  builder = new TextBuilder(),
): Text | undefined => {
  addNodes(nodes, {builder, inLink: false});
  return builder.text;
};

const addNodes = (nodes: Iterable<HtmlNode>, place: Place): void => {
  for (const node of nodes) addNode(node, place);
};

const addNode = (node: HtmlNode, place: Place): void => {
  const {builder} = place;
  if (isText(node)) return builder.addString(node.nodeValue ?? '');
  if (!isElement(node)) return;
  const tag = tagOf(node);
  if (tag === 'br') return builder.addBreak();
  if (tag === 'img') return builder.addString(emojiOf(node));
  if (tag === 'ruby') return addRuby(node, place);
  if (tag === 'a') return addLink(node, place);
  const isLine = isBlock(node);
  if (isLine) builder.addBreak();
  const mark = SPANS.get(tag);
  addMarks(node, mark ? [mark] : marksIn(node), place);
  if (isLine) builder.addString(' ');
};

const addMarks = (element: HtmlElement, marks: readonly PlainSpan[], place: Place): void => {
  const [mark, ...rest] = marks;
  if (!mark) return addNodes(childrenOf(element), place);
  const attributes = attributesOf(
    mark,
    (name) => foldLine(attributeText(element, name)) || undefined,
  );
  place.builder.addSpan(
    () => addMarks(element, rest, place),
    (inside) => spanOf(mark, inside, attributes),
  );
};

/** A link in a link, and one that leads nowhere safe, are text. */
const addLink = (element: HtmlElement, place: Place): void => {
  const href = place.inLink ? undefined : safeUrl(attributeText(element, 'href'));
  const fill = (): void =>
    addNodes(childrenOf(element), {...place, inLink: place.inLink || !!href});
  if (!href) return fill();
  const attributes = {href, ...linkAttributesOf(element)};
  place.builder.addSpan(fill, (inside) => spanOf('a', inside, attributes));
};

/** What a link says beside its address. */
export const linkAttributesOf = (element: HtmlElement): Readonly<Record<string, string>> =>
  attributesOf('a', (name) => {
    const value = element.getAttribute(name);
    return value === null ? undefined : foldLine(value) || (name === 'download' ? '' : undefined);
  });

/** Each run of characters with the `<rt>` behind it; what has none is text. */
const addRuby = (element: HtmlElement, place: Place): void => {
  const base: HtmlNode[] = [];
  for (const child of childrenOf(element)) {
    const rt = tagOf(child) === 'rt' ? inlineText(childrenOf(child)) : undefined;
    if (tagOf(child) !== 'rt') base.push(child);
    else if (rt !== undefined) {
      const nodes = base.splice(0);
      place.builder.addSpan(
        () => addNodes(nodes, place),
        (inside) => spanOf('ruby', inside, {rt}),
      );
    }
  }
  addNodes(base, place);
};
