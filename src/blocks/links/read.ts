import type {Link} from '../../story/story.js';
import {safeUrl} from '../../story/url.js';
import {headingOf, isAllOf, present, type BlockReader} from '../read-block.js';
import {findAll, labelOf, tagOf, type HtmlElement} from '../../story/html/node.js';

/** Reads the closing links: an item is a link, or several where it holds several. */
export const readLinks: BlockReader = (block) => {
  const items = findAll(block, 'li');
  const found = items.length ? items.flatMap(linksIn) : findAll(block, 'a');
  const links = found.map(linkOf);
  return {
    story: links.length ? {links} : {},
    labels: {},
    isWhole: isAllOf(block, [headingOf(block), ...found]),
  };
};

const linksIn = (item: HtmlElement): HtmlElement[] => {
  const anchors = findAll(item, 'a');
  return anchors.length > 1 ? anchors : [item];
};

const linkOf = (element: HtmlElement): Link => {
  const anchor = tagOf(element) === 'a' ? element : findAll(element, 'a')[0];
  const url = safeUrl(anchor?.getAttribute('href') ?? '');
  return present<Link>({label: labelOf(element), url});
};
