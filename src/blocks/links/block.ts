import {attributeText} from '../../story/html/attributes.js';
import {inlineText, linkAttributesOf} from '../../story/html/inline.js';
import {childrenOf, isBlank, isElement, tagOf, type HtmlNode} from '../../story/html/node.js';
import {isList, piecesOf, splitHeading, type Piece, type Refuse} from '../../story/html/pieces.js';
import {present} from '../../story/present.js';
import {plainText} from '../../story/plain.js';
import {spanOf} from '../../story/span.js';
import type {Link} from '../../story/story.js';
import {safeUrl} from '../../story/url.js';
import type {Block, BlockReader} from '../block.js';
import {point} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The fields of a story that are its closing links. */
export interface LinksContent {
  /** The closing links. */
  readonly links?: readonly Link[];
}

/**
 * The closing links. They are nobody's text, so nothing is said of how they were made. In HTML an
 * item of a list is a link, or several where it holds several; without a list each `<a>` is one.
 */
export const links = /* @__PURE__ */ withoutPrototype({
  name: 'links',
  tag: 'hearth-links',
  fields: {links: (is) => is.list(is.link)},
  depth: 'glance',
  rank: 1,
  parts: ['list'],
  isNoted: false,
  schemaType: 'NewsArticle',
  items: ({links: all = []}) =>
    all.map(({label, url: href, ...attributes}) =>
      point(href === undefined ? label : [spanOf('a', label, {href, ...attributes})]),
    ),
} as const satisfies Block<LinksContent>);

/** Reads links: the `<a>`s of each item of a list or line, or its words where it has none. */
export const linksReader = /* @__PURE__ */ withoutPrototype<BlockReader<LinksContent>>({
  read: (element, refuse) => {
    const [label, pieces] = splitHeading(piecesOf(element), refuse);
    // A story's links have no numbers.
    for (const {tag, element: list} of pieces) if (tag === 'ol') refuse(list);
    const lines = pieces.flatMap((piece) => (isList(piece) ? piece.inside : piece));
    const found = lines.flatMap((line) => linksIn(line, refuse));
    return {story: found.length ? {links: found} : {}, label};
  },
});

const linksIn = ({tag, element, nodes, inside}: Piece, refuse: Refuse): readonly Link[] => {
  if (inside.length || !/^(p|li)$/.test(tag)) refuse(element);
  const words = nodes.filter((node) => !isBlank(node));
  const anchors = words.filter((node) => tagOf(node) === 'a');
  if (!anchors.length) return linkOf(nodes, undefined, refuse);
  if (anchors.length < words.length) refuse(element);
  return anchors.flatMap((anchor) => linkOf([anchor], anchor, refuse));
};

/** A link; its words are a line without spans. */
const linkOf = (
  nodes: readonly HtmlNode[],
  anchor: HtmlNode | undefined,
  refuse: Refuse,
): readonly Link[] => {
  const from = anchor && isElement(anchor) ? anchor : undefined;
  const label = inlineText(from ? childrenOf(from) : nodes);
  if (label === undefined) return [];
  if (typeof label !== 'string') refuse(from);
  const url = safeUrl(attributeText(from, 'href'));
  return [
    present<Link>({label: plainText(label), url, ...(from && url && linkAttributesOf(from))}),
  ];
};
