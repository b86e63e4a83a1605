import type {Meta} from '@storybook/web-components-vite';
import '../src/blocks/key-points/define.js';
import {state} from './states.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Key points',
  component: 'hearth-key-points',
  parameters: {
    docs: {subtitle: 'Above the article’s first paragraph, for readers who have a minute.'},
    guide: {
      dos: [
        'Put it above the first paragraph, for readers who have a minute.',
        'Keep to three to six points, each of which can be understood alone.',
        'Use `ordered` where the order matters, and only there.',
      ],
      donts: [
        'Do not cut a sentence into two points.',
        'Do not put a link on every point: the eye has nowhere to rest.',
        'Do not colour single points: what is more important comes first.',
      ],
      accessibility: [
        'It is a list with a heading, so a screen reader says how many points there are.',
        'The marks are drawn by the style sheet and are not read aloud; the numbers of an ordered list are.',
        '`label=""` hides the heading from sight; it goes on naming the section.',
      ],
    },
  } satisfies ElementParameters,
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Corrected, Minimal} from './states.js';

export const Ordered = state('`ordered`: the points are numbered.', {args: {ordered: true}});

export {
  Enormous,
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Shareable,
  Audible,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
