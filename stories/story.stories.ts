import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/story/define.js';
import {addressOf} from './samples.js';
import {state} from './states.js';

const meta: Meta = {
  title: 'Story',
  component: 'hearth-story',
  parameters: {
    docs: {
      subtitle: 'The whole companion in one tag: beside the article, below it, or on its own page.',
    },
  },
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Minimal, Voices} from './states.js';

export const Arranged = state(
  'Tags without words of their own show their part of the story, in their own order.',
  {
    render: () => html`
      <hearth-story src=${addressOf('tidal-plant')}>
        <hearth-quote></hearth-quote>
        <hearth-key-points label="In five points" ordered></hearth-key-points>
        <hearth-links></hearth-links>
      </hearth-story>
    `,
  },
);

export const Glance = state(
  '`depth="glance"`: summary and key points; the reader can ask for more.',
  {
    args: {depth: 'glance'},
  },
);

export {Enormous, Loading, Failing, Empty, Narrow, Dark, Mirrored} from './states.js';
