import type {Meta} from '@storybook/web-components-vite';
import '../src/blocks/summary/define.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Summary',
  component: 'hearth-summary',
  parameters: {
    docs: {subtitle: 'Opens the companion, or stands in for the article in a list.'},
    guide: {
      dos: [
        'Open the companion with it, or let it stand in for the article in a list.',
        'Write a headline that can be read without the article, and a gist of one or two sentences.',
        'Give it the column’s own measure: the headline grows with its room.',
      ],
      donts: [
        'Do not repeat the article’s own headline a few lines below it: leave the heading out.',
        'Do not use all four lines because there are four. A dek and a gist are often enough.',
        'Do not set the headline in capitals: screen readers may spell them.',
      ],
      accessibility: [
        'The headline is a heading of the level that `heading-level` gives; set it to what comes next in the page’s outline.',
        'The section takes its name from the headline, so that it can be found among the landmarks of the page.',
        'Each text has the direction of its own words.',
      ],
    },
  } satisfies ElementParameters,
};

export default meta;

export {
  Html,
  Property,
  Json,
  Src,
  Arabic,
  Japanese,
  German,
  Corrected,
  Minimal,
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Audible,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
