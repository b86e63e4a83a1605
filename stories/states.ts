import type {StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

// The stories that the elements have in common. A file of stories exports those that make sense for
// its element. Names are of one word: the sidebar shows one that comes from elsewhere as it stands.

/** A story with what is to be known of it. One that renders by itself has nothing to control. */
export const state = (description: string, annotations: StoryObj = {}): StoryObj => ({
  ...annotations,
  parameters: {
    controls: {disable: 'render' in annotations},
    docs: {description: {story: description}},
  },
});

const sample = (name: string, description: string): StoryObj =>
  state(description, {args: {sample: name}});

export const Html = state(
  'The story as canonical HTML inside the tag: what a server prints, and what readers and crawlers ' +
    'have when no script arrives.',
);

export const Property = state('The story as a property, for single-page apps.', {
  args: {door: 'property'},
});

export const Json = state('The story as JSON inside the tag: no second request.', {
  args: {door: 'json'},
});

export const Src = state('The story at an address, fetched once for all the elements of a page.', {
  args: {door: 'src'},
});

export const Arabic = sample('manuscripts', 'A story in Arabic, on a page in English.');

export const Japanese = sample('tea-ferry', 'A story in Japanese.');

export const German = sample('railway', 'A story in German, whose compounds are long.');

export const Corrected = sample(
  'corrected',
  'What was corrected says so above its text, and how it was made below it, where that differs from ' +
    'the whole. In the place of the report it says that this was withdrawn.',
);

export const Minimal = sample('minimal', 'A headline and two points, and nothing else.');

export const Voices = sample('three-voices', 'Three voices, of which one speaks Hebrew.');

export const Enormous: StoryObj = {
  ...sample('enormous', 'A thousand turns, sixty points, a hundred and twenty paragraphs.'),
  // In the documentation it would bury the others.
  tags: ['!autodocs'],
};

export const Loading = state('While the story is on its way, and there is no HTML to show.', {
  args: {door: 'none', src: 'samples/never.json'},
});

export const Failing = state('The address is wrong: the HTML inside the tag shows instead.', {
  args: {src: 'samples/missing.json'},
});

export const Empty = state('Without a story the element shows nothing and takes no room.', {
  args: {door: 'none'},
  decorators: [
    (story) => html`
      <p>The ferry had left by the time the rain began.</p>
      ${story()}
      <p>Between this paragraph and the one before it stands an element without a story.</p>
    `,
  ],
});

export const Labelled = state('A heading of the publisher’s own, one level lower.', {
  args: {label: 'What it comes down to', 'heading-level': 4},
});

export const Untitled = state('`label=""`: the heading is there for screen readers alone.', {
  args: {label: ''},
});

export const Shareable = state('`share`: a quiet button for each that can be shared.', {
  args: {share: true},
});

export const Audible = state(
  '`listen`: a control that reads it aloud, where the browser has a voice.',
  {
    args: {listen: true},
  },
);

export const Narrow = state('In a column of 280 pixels.', {globals: {width: '280'}});

export const Dark = state('On a dark page, whose colours the element takes.', {
  globals: {scheme: 'dark'},
});

export const Mirrored = state('A story in Arabic, on a page that reads from right to left.', {
  args: {sample: 'manuscripts'},
  globals: {direction: 'rtl'},
});
