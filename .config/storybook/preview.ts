import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import {withActions} from 'storybook/actions/decorator';
import {companion, DOOR_CONTROL, sourceOf, type CompanionArgs} from '../../stories/companion.js';
import elementPage from '../../stories/docs/element.mdx';
import {ELEMENTS, MANIFEST} from '../../stories/docs/manifest.js';
import {SAMPLE_CONTROL} from '../../stories/samples.js';
import {controlAttributes, eventNames, readable} from '../../stories/docs/controls.js';
import {paper} from './paper.js';
import {withholdNever} from '../../stories/page/never.js';
import {loadSheets, page} from '../../stories/page/page.js';
import {globalTypes, initialGlobals} from '../../stories/page/toolbar.js';

configure({
  // A busy machine is slow.
  asyncUtilTimeout: 10_000,
  // By itself it prints what it has looked through, and cannot print a shadow root.
  getElementError: (message: string | null) => new Error(message ?? ''),
});

setCustomElementsManifest(readable(MANIFEST));

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => companion(component ?? '', args as CompanionArgs),
  beforeAll: withholdNever,
  loaders: [loadSheets],
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Storybook 10 has no other way to show events
  decorators: [page, withActions],
  args: {sample: 'tidal-plant', door: 'html'},
  argTypes: {sample: SAMPLE_CONTROL, door: DOOR_CONTROL},
  argTypesEnhancers: [controlAttributes],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    actions: {handles: eventNames(ELEMENTS)},
    controls: {expanded: true, sort: 'none'},
    docs: {
      page: elementPage,
      toc: {headingSelector: 'h2, h3', ignoreSelector: '.sbdocs-subtitle, .front *'},
      theme: paper,
      source: {excludeDecorators: true, transform: sourceOf},
    },
    options: {
      storySort: {
        // Storybook reads this list without running it: a test compares it with the table of blocks.
        order: [
          'Welcome',
          'Theme builder',
          'Story',
          'Summary',
          'Key points',
          'Prose',
          'Quote',
          'Conversation',
          'Links',
        ],
      },
    },
  },
};

export default preview;
