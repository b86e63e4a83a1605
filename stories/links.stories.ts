import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/links/define.js';

const meta: Meta = {
  title: 'Links',
  component: 'hearth-links',
  parameters: {docs: {subtitle: 'Closes the companion: where to write to, what else to read.'}},
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
