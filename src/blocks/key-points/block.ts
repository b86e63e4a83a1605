import {findAll, findInside, headingOf, labelFrom} from '../../story/html/node.js';
import {textsOf} from '../../story/html/inline.js';
import {present} from '../../story/present.js';
import type {Text} from '../../story/story.js';
import type {Block, BlockReader} from '../block.js';
import {point} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The fields of a story that are its key points. */
export interface KeyPointsContent<T = Text> {
  /** What to remember, a point an item. */
  readonly keyPoints?: readonly T[];
}

/** The list of key points. In HTML they are the items of a list, or else the paragraphs. */
export const keyPoints = /* @__PURE__ */ withoutPrototype({
  name: 'keyPoints',
  tag: 'hearth-key-points',
  fields: {keyPoints: (is) => is.list(is.text)},
  depth: 'glance',
  rank: 1,
  label: 'keyPoints',
  parts: ['list', 'point', 'share'],
  isNoted: true,
  schemaType: 'CreativeWork',
  items: ({keyPoints: points = []}) => points.map(point),
} as const satisfies Block<KeyPointsContent>);

/** Reads key points: the items of a list, or else the paragraphs. */
export const keyPointsReader = /* @__PURE__ */ withoutPrototype<BlockReader<KeyPointsContent>>({
  read: (element) => {
    const inner = findInside(element, 'li', 'li');
    const items = findAll(element, 'li').filter((item) => !inner.includes(item));
    const points = items.length ? items : findAll(element, 'p');
    return {
      story: present({keyPoints: textsOf(points)}),
      label: labelFrom(headingOf(element)),
    };
  },
});
