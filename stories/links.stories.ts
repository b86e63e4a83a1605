import type {Meta} from '@storybook/web-components-vite';
import '../src/blocks/links/define.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Links',
  component: 'hearth-links',
  parameters: {
    docs: {subtitle: 'Closes the companion: where to write to, what else to read.'},
    guide: {
      dos: [
        'Close the companion with it: where to write to, what else to read.',
        'Name each link after what is behind it.',
        'Keep to two to four links.',
      ],
      donts: [
        'Do not use “More” or “Click here” as a label.',
        'Do not put links to other parts of the page here.',
        'Do not style links as buttons: they lead somewhere.',
      ],
      accessibility: [
        'It is a list of links inside a section with a name, also where no heading shows.',
        'Each link is at least 24 pixels high, so that a finger finds it.',
        'Underlines stay: colour is not the only sign of a link.',
      ],
    },
    specimen: {attributes: {label: 'Read on'}},
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
  Loading,
  Failing,
  Empty,
  Labelled,
  Untitled,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
