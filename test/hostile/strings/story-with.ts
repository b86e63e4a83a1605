/**
 * A story, as JSON gives it, with a string in the place of every text, address and word: alone, in
 * each span, beside others, as Markdown, and with something before it.
 */
export const storyWith = (s: string): object => ({
  [s]: s,
  ...metaWith(s),
  headline: s,
  dek: {markdown: s},
  hook: [{strong: s}],
  gist: ['a ', {em: s}, ' b'],
  lede: [s, {br: true}, s],
  keyPoints: [
    s,
    [{code: s}, ' ', {q: s}, ' ', {cite: s}, ' ', {sub: s}, {sup: s}],
    [{a: s, href: s}],
    [{a: [{strong: s}], href: `https://example.com/${s}`}],
    [{a: 'x', href: `javascript:${s}`}],
  ],
  narrative: [s, [{em: [{strong: [s, 'c']}]}]],
  report: `${s}\n\nd ${s} e`,
  quote: {text: s, attribution: s, url: s},
  conversation: {
    title: s,
    subtitle: s,
    turns: [
      {speaker: s, text: s, disclosure: {use: 'none', model: s}},
      {speaker: 'Model', text: [s, [{a: s, href: s}]]},
      {speaker: `${s} f`, text: [[{q: s}]]},
    ],
  },
  links: [
    {label: s, url: s},
    {label: s},
    {label: `${s} by post`, url: `mailto:${s}`},
    {label: `g ${s}`, url: `//example.com/${s}`},
  ],
});

const metaWith = (s: string): object => ({
  id: s,
  lang: s,
  dir: s,
  url: s,
  section: s,
  published: s,
  authors: [s],
  publisher: {name: s, url: s},
  image: {url: s, alt: s},
  sources: [{title: s, url: s}],
  disclosure: {use: 'generated', model: s, reviewedBy: s, reviewed: s, policy: s},
  status: {state: 'corrected', note: [{em: s}], date: s},
  blocks: {quote: {disclosure: {use: s}, status: {state: 'corrected', note: s}}, [s]: s},
});

/** The same for a string so long that a page has room for a few of it. */
export const shortStoryWith = (s: string): object => ({
  headline: s,
  keyPoints: ['a', [{em: s}]],
  conversation: {turns: [{speaker: 'Model', text: s}]},
});
