import {headingOf, isAllOf, labelFrom, present, type BlockReader} from '../read-block.js';
import {textsOf} from '../../story/html/inline.js';
import {findAll, findInside} from '../../story/html/node.js';

/** Reads key points: the items of a list, or where there is none, the paragraphs. */
export const readKeyPoints: BlockReader = (block) => {
  const heading = headingOf(block);
  const inner = findInside(block, 'li', 'li');
  const items = findAll(block, 'li').filter((item) => !inner.includes(item));
  const points = items.length ? items : findAll(block, 'p');
  return {
    story: present({keyPoints: textsOf(points)}),
    labels: present({keyPoints: labelFrom(heading)}),
    isWhole: isAllOf(block, [heading, ...points]),
  };
};
