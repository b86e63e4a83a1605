import {SAMPLES} from '../samples.js';

const LINK = {a: 'the accounts', href: 'https://example.com/accounts'};

/** A story in which every part of every block has a word or two. */
export const SPECIMEN: unknown = {
  ...(SAMPLES['tidal-plant'] as object),
  id: 'specimen',
  headline: 'The sea is never late',
  dek: 'A harbour town does its heavy work on the ebb.',
  hook: 'Two hours after high water the ice works begins to freeze.',
  gist: 'The plant made seven tenths of what the homes use.',
  lede: ['On the wall of the ice works hangs a sheet of tide times, beside ', LINK, '.'],
  keyPoints: ['The plant made 2.9 gigawatt-hours.', ['Silt is the open question: see ', LINK, '.']],
  narrative: [
    'The pond is older than the church.',
    ['Now the town keeps two clocks: see ', LINK, '.'],
  ],
  report: ['Mill Gut is a wall of 140 metres, and two turbines.'],
  quote: {text: ['The sea is never late: see ', LINK, '.'], attribution: 'Oriel Fenn, ice maker'},
  conversation: {
    title: 'The Hearth Conversation',
    subtitle: 'Two voices on a tide table.',
    turns: [
      {speaker: 'Inventor', text: 'Why not run the turbines on the flood, too?'},
      {speaker: 'Model', text: ['The wall would have to hold from both sides: see ', LINK, '.']},
      {speaker: 'Inventor', text: 'And who would pay for that?'},
      {speaker: 'Model', text: 'The report does not say.'},
    ],
  },
  links: [
    {label: 'Questions and answers', url: 'https://example.com/questions'},
    {label: 'Write to the desk', url: 'https://example.com/contact'},
  ],
};
