import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, waitFor} from 'storybook/test';
import '../src/blocks/story/define.js';
import {addressOf} from './samples.js';
import {inside, shown} from './shadow.js';
import {state} from './states.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Story',
  component: 'hearth-story',
  parameters: {
    docs: {
      subtitle: 'The whole companion in one tag: beside the article, below it, or on its own page.',
    },
    guide: {
      dos: [
        'Use it where one place on the page has the whole companion.',
        'Start with `depth="glance"` beside an article, and with `full` on a page of its own.',
        'Put empty tags inside to choose the parts and their order.',
      ],
      donts: [
        'Do not show it and its parts apart on the same page: the reader meets the same words twice.',
        'Do not hide the control for the depth: what it hides could not be reached.',
        'Do not set a height; the depth says how much room it takes.',
      ],
      accessibility: [
        'The control is a group of radio buttons with a name: arrow keys choose, the Tab key goes past.',
        'Depth hides blocks from everybody alike; the words stay in the page, and printing shows all of them.',
        'The blocks’ headings follow its `heading-level`, so that the outline of the page stays whole.',
      ],
    },
    specimen: {attributes: {depth: 'glance'}},
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
  Minimal,
  Voices,
} from './states.js';

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

export const Deeper = state('The reader asks for more, with the pointer and with the keyboard.', {
  args: {depth: 'glance'},
  play: async ({canvasElement, userEvent}) => {
    const story = await shown(canvasElement, 'hearth-story');
    const [conversation, report] = await Promise.all(
      ['hearth-conversation', 'hearth-prose[field="report"]'].map((tag) => shown(story, tag)),
    );
    const isShown = (block: typeof story | undefined) =>
      block?.shadowRoot.querySelector('section')?.checkVisibility();
    const onExpand = fn();
    story.addEventListener('hearth-expand', onExpand, {once: true});
    await expect([isShown(conversation), isShown(report)]).toEqual([false, false]);

    await userEvent.click(inside(story).getByRole('radio', {name: 'Brief'}));
    await waitFor(() => expect([isShown(conversation), isShown(report)]).toEqual([true, false]));
    await expect(onExpand).toHaveBeenCalledOnce();

    inside(story).getByRole('radio', {name: 'Full'}).focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(isShown(report)).toBe(true));
  },
});

export {
  Enormous,
  Loading,
  Failing,
  Empty,
  Shareable,
  Audible,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
