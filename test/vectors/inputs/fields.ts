import {FULL} from '../../fixtures.js';
import type {Inputs} from '../input.js';

const DISCLOSURE = {use: 'generated', model: 'Example Model 1', reviewedBy: 'Ada Quist'};

/** Every field, alone and together. */
export const FIELDS: Inputs = {
  nothing: {story: {}},
  everything: {story: FULL},
  version: {story: {version: 1, headline: 'A'}},
  'later-version': {story: {version: 9, headline: 'A'}},
  headline: {story: {headline: 'The sea is never late'}},
  dek: {story: {dek: 'A harbour town does its heavy work on the ebb.'}},
  hook: {story: {hook: 'At dusk a ladder leans on the church wall.'}},
  gist: {story: {gist: 'The plant made seven tenths of what the homes use.'}},
  lede: {story: {lede: 'The pond is older than the church.'}},
  summary: {story: {lede: 'E', gist: 'D', hook: 'C', dek: 'B', headline: 'A'}},
  'key-points': {story: {keyPoints: ['One', 'Two', 'Three']}},
  narrative: {story: {narrative: ['One.', 'Two.']}},
  report: {story: {report: ['One.', 'Two.']}},
  'narrative-and-report': {story: {report: ['R'], narrative: ['N']}},
  'paragraphs-in-a-string': {
    story: {narrative: 'One\nstill one.\n\nTwo.\n  \t\n\n\nThree.', report: '\n\nOne.\r\n\r\nTwo.'},
  },
  'a-paragraph-of-spans': {story: {narrative: ['One ', {em: 'and'}, ' only.']}},
  'paragraphs-of-spans': {
    story: {
      narrative: [
        ['One ', {em: '1'}],
        ['Two ', {em: '2'}],
      ],
    },
  },
  'paragraphs-and-blank-lines-in-a-list': {story: {report: ['One.\n\nTwo.', 'Three.']}},
  quote: {story: {quote: {text: 'The sea is never late.'}}},
  'quote-attribution': {
    story: {quote: {text: 'The sea is never late.', attribution: 'Oriel Fenn, ice maker'}},
  },
  'quote-attribution-with-a-dash': {
    story: {quote: {text: 'A', attribution: ['— ', {em: ' - Oriel Fenn'}]}},
  },
  'quote-url': {
    story: {quote: {url: 'https://example.com/a?b=1&c=2', text: 'A', attribution: 'B'}},
  },
  'quote-url-alone': {story: {quote: {url: '/a', text: 'A'}}},
  'quote-paragraphs': {story: {quote: {text: ['One.', ['Two', {br: true}, 'lines.']]}}},
  'quote-in-a-string': {story: {quote: {text: 'One.\n\nTwo.'}}},
  'quote-link-in-attribution': {
    story: {quote: {text: 'A', url: '/b', attribution: [{a: 'C', href: '/d'}]}},
  },
  conversation: {
    story: {
      conversation: {
        turns: [
          {speaker: 'Inventor', text: 'Why not run the turbines on the flood, too?'},
          {speaker: 'Model', text: 'The wall would have to hold water from both sides.'},
        ],
      },
    },
  },
  'conversation-title': {
    story: {
      conversation: {
        title: ['By ', {em: 'lamplight'}],
        subtitle: 'Another angle',
        turns: [{speaker: 'A', text: 'B'}],
      },
    },
  },
  'turn-paragraphs': {
    story: {conversation: {turns: [{speaker: 'A', text: ['One.', ['Two ', {strong: '2'}]]}]}},
  },
  'turn-in-a-string': {story: {conversation: {turns: [{speaker: 'A', text: 'One.\n\nTwo.'}]}}},
  'turn-without-a-speaker': {
    story: {conversation: {turns: [{text: 'A'}, {speaker: 'B', text: 'C'}, {text: 'D'}]}},
  },
  'speaker-with-a-colon': {story: {conversation: {turns: [{speaker: ' Model : ：', text: 'A'}]}}},
  'speaker-of-colons': {
    story: {
      conversation: {
        turns: [
          {speaker: 'A', text: 'B'},
          {speaker: '::', text: 'C'},
        ],
      },
    },
  },
  links: {story: {links: [{label: 'FAQ', url: 'https://example.com/faq'}, {label: 'By post'}]}},
  'link-that-reads-as-its-address': {
    story: {links: [{label: 'https://example.com/', url: 'https://example.com/'}]},
  },
  lang: {story: {lang: 'de', headline: 'A', keyPoints: ['B']}},
  'lang-with-underscore': {story: {lang: 'pt_BR', headline: 'A'}},
  'lang-that-is-none': {story: {lang: 'en"><b>', headline: 'A'}},
  'dir-rtl': {story: {dir: 'rtl', headline: 'A'}},
  'dir-auto': {story: {dir: 'auto', headline: 'A'}},
  'dir-that-is-none': {story: {dir: 'up', headline: 'A'}},
  meta: {
    story: {
      blocks: {quote: {disclosure: {use: 'none'}}, summary: {disclosure: {use: 'assisted'}}},
      sources: [{url: '/s', title: 'S'}, {title: 'T'}],
      image: {alt: 'A picture', url: '/i.png'},
      modified: '2026-11-24',
      published: '2026-11-23T09:00:00Z',
      section: 'Inland',
      authors: ['Ada Quist', 'Tobias Hale'],
      publisher: {url: 'https://example.com/', name: 'The Post'},
      url: '/article',
      id: 'tidal-plant',
      headline: 'A',
      disclosure: {...DISCLOSURE},
    },
  },
  'meta-without-content': {story: {id: 'a', section: 'B', authors: ['C']}},
  'dates-that-are-none': {story: {published: 'yesterday', modified: '2026-11-23 09:00'}},
  'image-without-alt': {story: {image: {url: '/i.png', alt: ''}}},
};

/** Headings and words that are given. */
export const LABELLED: Inputs = {
  headings: {
    story: {keyPoints: ['A'], narrative: ['B'], report: ['C'], conversation: 'D: E'},
    labels: {
      keyPoints: 'Das <Wichtigste> & "mehr"',
      narrative: 'In Kürze',
      report: 'Der ganze Bericht',
      conversation: 'Das Gespräch',
    },
  },
  'some-headings': {story: {keyPoints: ['A'], report: ['B']}, labels: {keyPoints: 'Points'}},
  'a-title-beats-a-label': {
    story: {conversation: {title: 'T', turns: [{speaker: 'A', text: 'B'}]}},
    labels: {conversation: 'L'},
  },
  notices: {
    story: {
      lang: 'de',
      headline: 'A',
      disclosure: {...DISCLOSURE, policy: '/p'},
      status: {state: 'corrected', note: 'B'},
    },
    labels: {
      lang: 'de',
      corrected: 'Korrigiert',
      generated: 'Von KI geschrieben',
      reviewed: 'Geprüft von {name}',
      model: 'Modell: {model} ({model}, {other})',
      policy: 'Unsere Regeln',
    },
  },
  'right-to-left': {
    story: {lang: 'he', dek: 'A', disclosure: DISCLOSURE},
    labels: {lang: 'he', generated: 'נכתב על ידי AI', reviewed: 'נבדק על ידי {name}'},
  },
};
