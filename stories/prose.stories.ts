import type {Meta} from '@storybook/web-components-vite';
import '../src/blocks/prose/define.js';
import {state} from './states.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Prose',
  component: 'hearth-prose',
  parameters: {
    docs: {subtitle: 'The story told short, or reported in full, in the column of the article.'},
    guide: {
      dos: [
        'Keep it in the column of the article, in the article’s own type.',
        'Choose `field="report"` for the whole report, and the narrative for the story told short.',
        'Leave the measure at 50 to 75 characters.',
      ],
      donts: [
        'Do not set it in columns: the reader would have to scroll up again.',
        'Do not shrink its type to show that it is an extra.',
        'Do not show the narrative and the report one after the other without a heading between them.',
      ],
      accessibility: [
        'Text is plain paragraphs below a heading; nothing in it takes the focus but its links.',
        'Links are underlined, and so do not depend on colour.',
        'It grows with the reader’s own size of type: its lengths follow the text, not the root.',
      ],
    },
  } satisfies ElementParameters,
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Corrected} from './states.js';

export const Report = state('`field="report"`: the full report.', {args: {field: 'report'}});

export {
  Enormous,
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
