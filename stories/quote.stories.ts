import type {Meta} from '@storybook/web-components-vite';
import '../src/blocks/quote/define.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Quote',
  component: 'hearth-quote',
  parameters: {
    docs: {subtitle: 'Between two paragraphs of the article, where the eye may rest.'},
    guide: {
      dos: [
        'Set it between two paragraphs, where the eye may rest.',
        'Quote words that somebody said, exactly, and say who said them.',
        'One for a screenful of text is enough.',
      ],
      donts: [
        'Do not pull a quotation that stands in the next paragraph.',
        'Do not use it for the article’s own sentences.',
        'Do not add large quotation marks as pictures: they are read aloud, or not at all.',
      ],
      accessibility: [
        'It is a `figure` with a `blockquote`, and the attribution is its caption.',
        '`share` adds a button named “Share this quote”; a status says what became of it where it was copied.',
        'It has no heading of its own; `label` gives it one where the page’s outline needs it.',
        'The attribution’s colour keeps its contrast as long as `--hearth-muted` does: see the theme builder.',
      ],
    },
    specimen: {attributes: {label: 'Quotation', share: true}},
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
