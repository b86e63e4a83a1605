import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/conversation/define.js';
import {state} from './states.js';

const meta: Meta = {
  title: 'Conversation',
  component: 'hearth-conversation',
  parameters: {docs: {subtitle: 'Below the article: a transcript that flows with the page.'}},
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Voices} from './states.js';

export const Step = state('`reveal="step"`: one exchange at a time, and a button for the next.', {
  args: {reveal: 'step'},
});

export const Tags = state('The turns as tags, for templates that print one after another.', {
  render: () => html`
    <hearth-conversation>
      <h3>The clock at Orrey</h3>
      <hearth-turn speaker="Inventor">Who set it four minutes fast?</hearth-turn>
      <hearth-turn speaker="Archivist">
        <p>The man who wound it, in March 1931.</p>
        <p>His note was found in the case last spring.</p>
      </hearth-turn>
    </hearth-conversation>
  `,
});

export const Transcript = state('A transcript as it was pasted: a name and a colon begin a turn.', {
  render: () => html`
    <hearth-conversation>
      <p>Inventor: Who set it four minutes fast?</p>
      <p>Archivist: The man who wound it, in March 1931.</p>
      <p>His note was found in the case last spring.</p>
    </hearth-conversation>
  `,
});

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
