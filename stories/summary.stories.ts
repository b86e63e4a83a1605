import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/summary/define.js';

const meta: Meta = {
  title: 'Summary',
  component: 'hearth-summary',
  parameters: {docs: {subtitle: 'Opens the companion, or stands in for the article in a list.'}},
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
  Minimal,
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
