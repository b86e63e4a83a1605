/**
 * The sample stories, for the demo page and Storybook: a name, a title, and the file beside this
 * one that holds the story. A file ending in .js exports a function that builds it.
 *
 * @type {ReadonlyArray<{name: string, title: string, file: string}>}
 */
export const samples = [
  {name: 'tidal-plant', title: 'Tidal plant (English, full)', file: 'tidal-plant.json'},
  {name: 'manuscripts', title: 'Manuscripts (Arabic, right to left)', file: 'manuscripts.json'},
  {name: 'tea-ferry', title: 'Tea ferry (Japanese)', file: 'tea-ferry.json'},
  {name: 'railway', title: 'Railway (German, long compounds)', file: 'railway.json'},
  {name: 'minimal', title: 'Minimal (headline and two points)', file: 'minimal.json'},
  {name: 'three-voices', title: 'Three voices (mixed direction)', file: 'three-voices.json'},
  {name: 'corrected', title: 'Corrected (and one block withdrawn)', file: 'corrected.json'},
  {name: 'enormous', title: 'Enormous (1,000 turns, built by code)', file: 'enormous.js'},
];
