import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/key-points/define.js';
import {state} from './states.js';

const meta: Meta = {
  title: 'Key points',
  component: 'hearth-key-points',
  parameters: {
    docs: {subtitle: 'Above the article’s first paragraph, for readers who have a minute.'},
  },
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Minimal} from './states.js';

export const Ordered = state('`ordered`: the points are numbered.', {args: {ordered: true}});

export {
  Enormous,
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
