import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../../dist/custom-elements.json';
import {companion, DOOR_CONTROL, sourceOf, type CompanionArgs} from '../../stories/companion.js';
import {SAMPLE_CONTROL} from '../../stories/samples.js';
import {controlAttributes, eventNames, readable} from './manifest.js';
import {withholdNever} from './never.js';
import {page, pageGlobals} from './page.js';

setCustomElementsManifest(readable(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, {component}) => companion(component ?? '', args as CompanionArgs),
  beforeAll: withholdNever,
  decorators: [page, withActions],
  args: {sample: 'tidal-plant', door: 'html'},
  argTypes: {sample: SAMPLE_CONTROL, door: DOOR_CONTROL},
  argTypesEnhancers: [controlAttributes],
  globalTypes: pageGlobals,
  initialGlobals: {scheme: 'light', width: 'full', direction: 'ltr'},
  parameters: {
    layout: 'fullscreen',
    actions: {handles: eventNames(manifest)},
    controls: {expanded: true, sort: 'none'},
    docs: {
      toc: true,
      source: {excludeDecorators: true, transform: sourceOf},
    },
    options: {
      storySort: {
        order: ['Story', 'Summary', 'Key points', 'Prose', 'Quote', 'Conversation', 'Links'],
      },
    },
  },
};

export default preview;
