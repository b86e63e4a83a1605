import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, spyOn, waitFor} from 'storybook/test';
import '../src/blocks/conversation/define.js';
import {focused, inside, shown} from './shadow.js';
import {state} from './states.js';
import type {ElementParameters} from './docs/guide.js';

const meta: Meta = {
  title: 'Conversation',
  component: 'hearth-conversation',
  parameters: {
    docs: {subtitle: 'Below the article: a transcript that flows with the page.'},
    guide: {
      dos: [
        'Put it below the article, for readers who want to know more.',
        'Let it flow with the page: it has no scroll bar of its own, and needs none.',
        'Use `reveal="step"` for long conversations, so that the reader chooses the pace.',
      ],
      donts: [
        'Do not give it a fixed height.',
        'Do not tell the voices apart by colour alone: side, outline and name say it too.',
        'Do not make it look like a chat that waits for an answer: it is a transcript.',
      ],
      accessibility: [
        'It is an ordered list: a screen reader says how many turns there are, and which one is being read.',
        'With `reveal="step"` the focus moves to the first turn that came, so that reading goes on there.',
        'A turn’s copy button shows on hover and on focus, always on touch screens; a status says that the turn was copied.',
        'Each turn has the direction of its own words; printing shows all of them.',
      ],
    },
    specimen: {attributes: {reveal: 'step', share: true}},
  } satisfies ElementParameters,
};

export default meta;

export {Html, Property, Json, Src, Arabic, Japanese, German, Corrected, Voices} from './states.js';

export const Step = state('`reveal="step"`: one exchange at a time, and a button for the next.', {
  args: {reveal: 'step'},
});

export const Stepping = state('The reader asks for the next question, twice.', {
  args: {reveal: 'step'},
  play: async ({canvasElement, userEvent}) => {
    const conversation = await shown(canvasElement, 'hearth-conversation');
    const turns = () => inside(conversation).getAllByRole('listitem');
    const next = () => inside(conversation).getByRole('button', {name: 'Next question'});
    const count = turns().length;

    await userEvent.click(next());
    await waitFor(() => expect(focused()).toBe(turns()[count]));
    const more = turns().length;

    next().focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe(turns()[more]));
  },
});

export const Copying = state('A turn is copied with its speaker and its address.', {
  play: async ({canvasElement, userEvent}) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const conversation = await shown(canvasElement, 'hearth-conversation');
    const [first, second] = inside(conversation).getAllByRole('button', {name: /^Copy/});
    if (!first || !second) throw new Error('There is no button to copy a turn.');

    await userEvent.click(first);
    await waitFor(() => expect(inside(conversation).getByRole('status')).toHaveTextContent(/./));
    await expect(write).toHaveBeenCalledWith(expect.stringMatching(/^“.*”\n— .+\n.+-turn-1$/s));

    const onCopy = fn((event: Event) => event.preventDefault());
    conversation.addEventListener('hearth-copy', onCopy, {once: true});
    second.focus();
    await userEvent.keyboard('{Enter}');
    await expect(onCopy).toHaveBeenCalledOnce();
    await expect(write).toHaveBeenCalledOnce();
    write.mockRestore();
  },
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
  Shareable,
  Audible,
  Narrow,
  Dark,
  Mirrored,
} from './states.js';
