import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {SAMPLE_CONTROL} from '../samples.js';
import {THEMES} from '../themes.js';
import {SCHEMES, type Scheme} from './pane.js';

/** What is chosen before the tokens. */
interface Choices {
  readonly start: string;
  sample: string;
  schemes: readonly Scheme[];
}

type Options = readonly (readonly [value: string, title: string])[];

const THEME_OPTIONS: Options = [
  ['', 'Nothing: the page’s own type and colours'],
  ...Object.keys(THEMES).map((name) => [name, name] as const),
];

const SCHEME_OPTIONS: Options = [
  ['light dark', 'Light and dark'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const SAMPLE_OPTIONS: Options = SAMPLE_CONTROL.options.map((name) => [
  name,
  SAMPLE_CONTROL.control.labels[name] ?? name,
]);

/** The theme to start from, the story, and the schemes that show. */
export const renderStart = (chosen: Choices, begin: (theme: string) => void): TemplateResult =>
  html`<section aria-label="Start">
    ${select('Start from', THEME_OPTIONS, chosen.start, begin)}
    ${select('Story', SAMPLE_OPTIONS, chosen.sample, (name) => (chosen.sample = name))}
    ${select('Schemes', SCHEME_OPTIONS, chosen.schemes.join(' '), (names) => {
      chosen.schemes = SCHEMES.filter((scheme) => names.includes(scheme));
    })}
  </section>`;

const select = (
  label: string,
  options: Options,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label>
    ${label}
    <select
      @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(([value, title]) => html`<option value=${value} .selected=${live(value === chosen)}>${title}</option>`)}
    </select>
  </label>`;
