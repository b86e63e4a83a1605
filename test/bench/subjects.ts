/** An element or a page that is measured beside others, in the way that its documentation says. */
export interface Subject {
  readonly name: string;
  /** The head of its page. */
  readonly head: string;
  /** The module of `subjects/` that drives it. It is bundled with the packages that it imports. */
  readonly module?: string;
  /** A tag that is defined before the clock starts. */
  readonly tag?: string;
  /** Whether it shows a transcript. */
  readonly hasTurns?: boolean;
  /** The longest transcript that it shows in a reasonable time. */
  readonly maxTurns?: number;
  /** Whether it shows a list of key points. */
  readonly hasLists?: boolean;
}

const script = (src: string): string => `<script type="module" src="${src}"></script>`;

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const MODULE = SHEET + script('/dist/cdn/hearth.js');
const WEB_AWESOME = '/node_modules/@awesome.me/webawesome/dist-cdn';

const both = {hasTurns: true, hasLists: true};
const ours = {...both, module: 'hearth.js', tag: 'hearth-conversation'};

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  static: {name: 'static HTML', ...both, module: 'static.js', head: SHEET},
  module: {name: 'this library, module', ...ours, head: MODULE},
  classic: {
    name: 'this library, classic',
    ...ours,
    head: `${SHEET}<script src="/dist/cdn/hearth.classic.js" defer></script>`,
  },
  json: {name: 'this library, inline JSON', head: MODULE},
  lit: {name: 'stock Lit', ...both, module: 'lit.js', head: ''},
  deepChat: {
    name: 'deep-chat',
    hasTurns: true,
    // It takes minutes for more.
    maxTurns: 1000,
    module: 'deep-chat.js',
    tag: 'deep-chat',
    head: script('/node_modules/deep-chat/dist/deepChat.bundle.js'),
  },
  vaadin: {name: 'Vaadin message-list', hasTurns: true, module: 'vaadin.js', head: ''},
  webAwesome: {
    name: 'Web Awesome details',
    hasLists: true,
    module: 'web-awesome.js',
    tag: 'wa-details',
    head: `<link rel="stylesheet" href="${WEB_AWESOME}/styles/webawesome.css">${script(`${WEB_AWESOME}/components/details/details.js`)}`,
  },
};

/** The keys of the subjects that can do something. */
export const subjectsThat = (can: (subject: Subject) => boolean | undefined): string[] =>
  Object.keys(SUBJECTS).filter((key) => SUBJECTS[key] && can(SUBJECTS[key]));
