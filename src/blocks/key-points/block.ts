import {itemsFrom, startOf} from '../../story/html/body.js';
import {isList, isParagraph, piecesOf, splitHeading, textsFrom} from '../../story/html/pieces.js';
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
  read: (element, refuse) => {
    const [label, pieces] = splitHeading(piecesOf(element), refuse);
    const [first, second] = pieces;
    if (first && isList(first)) {
      // The points of a story have no numbers of their own, and are one list.
      if ((startOf(first) ?? 1) !== 1) refuse(first.element);
      if (second && !pieces.every(({tag}) => tag === 'ul')) refuse(second.element);
      const points = pieces.flatMap((list) => itemsFrom(list, refuse) ?? []);
      return {story: points.length ? {keyPoints: points} : {}, label};
    }
    for (const piece of pieces) if (!isParagraph(piece)) refuse(piece.element);
    return {story: present({keyPoints: textsFrom(pieces, refuse)}), label};
  },
});
