import {headingOf, isAllOf, labelFrom, present, type BlockReader} from '../read-block.js';
import {textsOf} from '../../story/html/inline.js';
import {attributeOf, findAll} from '../../story/html/node.js';

/** Reads the narrative or the report: its paragraphs. */
export const readProse: BlockReader = (block) => {
  const field = attributeOf(block, 'field') === 'report' ? 'report' : 'narrative';
  const heading = headingOf(block);
  const found = findAll(block, 'p');
  const paragraphs = found.length || heading ? found : [block];
  return {
    story: present({[field]: textsOf(paragraphs)}),
    labels: present({[field]: labelFrom(heading)}),
    isWhole: isAllOf(block, [heading, ...paragraphs]),
  };
};
