import {InspectorControls} from '@wordpress/block-editor';
import type {EditProps} from '@wordpress/blocks';
import {PanelBody, SelectControl, TextControl} from '@wordpress/components';
import {createElement, type Rendered} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {plainText} from '../../../src/story/plain.js';
import type {Text} from '../../../src/story/story.js';
import {draftIn, NOTES, type NoteName} from './notes.js';
import type {Noted} from './notices.js';

/** A field of a note: its first one is chosen, and without that there is none of the others. */
interface Field {
  readonly label: string;
  readonly help?: string;
  readonly type?: 'date' | 'url';
  readonly choices?: Readonly<Record<string, string>>;
}

const TITLES: Readonly<Record<NoteName, string>> = {
  disclosure: __('How it was made', 'hearth-widgets'),
  status: __('What became of it', 'hearth-widgets'),
};

const FIELDS: Readonly<Record<(typeof NOTES)[NoteName][number], Field>> = {
  use: {
    label: __('Written by', 'hearth-widgets'),
    choices: {
      '': __('not said', 'hearth-widgets'),
      generated: __('AI', 'hearth-widgets'),
      assisted: __('people, with the help of AI', 'hearth-widgets'),
      none: __('people, without AI', 'hearth-widgets'),
    },
  },
  model: {label: __('Model', 'hearth-widgets')},
  reviewedBy: {label: __('Reviewed by', 'hearth-widgets')},
  reviewed: {label: __('Reviewed on', 'hearth-widgets'), type: 'date'},
  policy: {label: __('Address of your policy', 'hearth-widgets'), type: 'url'},
  state: {
    label: __('The story', 'hearth-widgets'),
    help: __(
      'When it is withdrawn its words leave the page, and the post as soon as that is saved. Its revisions keep them.',
      'hearth-widgets',
    ),
    choices: {
      '': __('stands as it was published', 'hearth-widgets'),
      corrected: __('was corrected', 'hearth-widgets'),
      withdrawn: __('was withdrawn', 'hearth-widgets'),
    },
  },
  note: {
    label: __('Note', 'hearth-widgets'),
    help: __('What was wrong, in a sentence.', 'hearth-widgets'),
  },
  date: {label: __('Date', 'hearth-widgets'), type: 'date'},
};

/** The panels in the sidebar: how a story was made, and what became of it. */
export const notesPanels = (props: EditProps<Noted>): Rendered =>
  createElement(
    InspectorControls,
    {key: 'notes'},
    panel(props, 'disclosure'),
    panel(props, 'status'),
  );

const panel = ({attributes, setAttributes}: EditProps<Noted>, name: NoteName): Rendered => {
  const draft = draftIn(attributes.meta);
  const note = draft[name] ?? {};
  const [first, ...more] = NOTES[name];
  const fields = note[first] ? [first, ...more] : [first];
  return createElement(
    PanelBody,
    {key: name, title: TITLES[name], initialOpen: false},
    fields.map((key) =>
      control(key, FIELDS[key], note[key], (value) => {
        const meta = JSON.stringify({...draft, [name]: {...note, [key]: value}});
        // What was saved is no longer what there is to say.
        setAttributes({meta, made: undefined, became: undefined});
      }),
    ),
  );
};

const control = (
  key: string,
  {label, help, type, choices}: Field,
  given: unknown,
  onChange: (value: string) => void,
): Rendered => {
  const props = {
    key,
    label,
    ...(help && {help}),
    value: plainText((given ?? '') as Text),
    onChange,
    __next40pxDefaultSize: true,
    __nextHasNoMarginBottom: true,
  } as const;
  if (!choices) return createElement(TextControl, {...props, ...(type && {type})});
  const options = Object.entries(choices).map(([value, text]) => ({value, label: text}));
  return createElement(SelectControl, {...props, options});
};
