import {enormousStory} from './samples/enormous.js';
import {samples} from './samples/index.js';
import corrected from './samples/corrected.json';
import manuscripts from './samples/manuscripts.json';
import minimal from './samples/minimal.json';
import railway from './samples/railway.json';
import teaFerry from './samples/tea-ferry.json';
import threeVoices from './samples/three-voices.json';
import tidalPlant from './samples/tidal-plant.json';

/** The sample stories, by the names that `samples/index.js` gives them. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  'tidal-plant': tidalPlant,
  manuscripts,
  'tea-ferry': teaFerry,
  railway,
  minimal,
  'three-voices': threeVoices,
  corrected,
  enormous: enormousStory(),
};

/** The address of a sample: its file, or for one that code builds, what it has built. */
export const addressOf = (name: string): string => {
  const file = samples.find((sample) => sample.name === name)?.file ?? '';
  if (file.endsWith('.json')) return `samples/${file}`;
  const json = new Blob([JSON.stringify(SAMPLES[name])], {type: 'application/json'});
  return URL.createObjectURL(json);
};

/** The control by which a story's sample is chosen. */
export const SAMPLE_CONTROL = {
  description: 'The sample story',
  options: samples.map(({name}) => name),
  control: {
    type: 'select',
    labels: Object.fromEntries(samples.map(({name, title}) => [name, title])),
  },
  table: {category: 'example'},
} as const;
