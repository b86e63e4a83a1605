import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/quote/define.js';

const meta: Meta = {
  title: 'Quote',
  component: 'hearth-quote',
  parameters: {docs: {subtitle: 'Between two paragraphs of the article, where the eye may rest.'}},
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
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
