import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/prose/define.js';
import {state} from './states.js';

const meta: Meta = {
  title: 'Prose',
  component: 'hearth-prose',
  parameters: {
    docs: {subtitle: 'The story told short, or reported in full, in the column of the article.'},
  },
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German} from './states.js';

export const Report = state('`field="report"`: the full report.', {args: {field: 'report'}});

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
