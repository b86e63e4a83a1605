import {
  findAll,
  headingOf,
  labelFrom,
  labelOf,
  tagOf,
  type HtmlElement,
} from '../../story/html/node.js';
import {present} from '../../story/present.js';
import type {Address} from '../../story/story.js';
import {safeUrl} from '../../story/url.js';
import type {Block, BlockReader} from '../block.js';
import {point} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** A closing link. Without an address it shows as text. */
export interface Link {
  /** What the link reads. */
  readonly label: string;
  /** Where it leads. */
  readonly url?: Address;
}

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
  fields: {links: (is) => is.list(is.object<Link>({label: is.line, url: is.url}, 'label'))},
  depth: 'glance',
  rank: 1,
  parts: ['list'],
  isNoted: false,
  schemaType: 'NewsArticle',
  items: ({links: all = []}) =>
    all.map(({label, url}) => point(url === undefined ? label : [{a: label, href: url}])),
} as const satisfies Block<LinksContent>);

/** Reads links: an item of a list is one, or several; without a list each `<a>` is one. */
export const linksReader = /* @__PURE__ */ withoutPrototype<BlockReader<LinksContent>>({
  read: (element) => {
    const items = findAll(element, 'li');
    const found = (items.length ? items.flatMap(linksIn) : findAll(element, 'a')).map(linkOf);
    return {
      story: found.length ? {links: found} : {},
      label: labelFrom(headingOf(element)),
    };
  },
});

const linksIn = (item: HtmlElement): HtmlElement[] => {
  const anchors = findAll(item, 'a');
  return anchors.length > 1 ? anchors : [item];
};

const linkOf = (element: HtmlElement): Link => {
  const anchor = tagOf(element) === 'a' ? element : findAll(element, 'a')[0];
  const url = safeUrl(anchor?.getAttribute('href') ?? '');
  return present<Link>({label: labelOf(element), url});
};
