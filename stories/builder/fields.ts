import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {readColour, toHex} from './colour.js';
import {readPair, writePair} from './theme.js';
import type {Kind, Token} from './tokens.js';

/** Told of a token's new value; an empty one takes it back. */
export type SetToken = (name: string, value: string) => void;

/** How a token's value is shown and changed. */
interface Field {
  readonly token: Token;
  readonly value: string;
  readonly set: (value: string) => void;
}

const UNITS = ['em', 'ch', 'lh', 'px', '%'];
const LENGTH = /^(-?[\d.]+)([a-z%]+)$/;
const GREY = '#808080';

/** The property that takes what such a token holds. */
const PROPERTIES: Partial<Record<Kind, string>> = {
  color: 'color',
  length: 'inline-size',
  number: 'line-height',
  font: 'font-family',
};

/** A token with its name, its description, its controls, and a button to take its value back. */
export const renderToken = (token: Token, value: string, set: SetToken): TemplateResult => {
  const id = `about${token.name}`;
  const field = {token, value, set: (next: string) => set(token.name, next)};
  return html`<fieldset aria-describedby=${id} ?data-set=${value !== ''}>
    <legend>${token.label}</legend>
    <p id=${id}>
      ${withCode(token.description)}
      ${token.initial ? html`<span>Default: <code>${token.initial}</code></span>` : nothing}
    </p>
    <div class="controls">${CONTROLS[token.kind](field)}</div>
    ${
      value
        ? html`<button type="button" @click=${() => field.set('')}>
            Reset<span class="hidden"> ${token.label}</span>
          </button>`
        : nothing
    }
  </fieldset>`;
};

const withCode = (text: string): unknown[] =>
  text.split('`').map((piece, i) => (i % 2 ? html`<code>${piece}</code>` : piece));

/** What a browser does not understand is refused, and stays to be mended. */
const renderText = (
  {token, value, set}: Field,
  {label, list, initial}: {label: string; list?: string; initial?: string},
): TemplateResult =>
  html`<input
    type="text"
    aria-label=${label}
    list=${list ?? nothing}
    spellcheck="false"
    placeholder=${initial ?? token.initial}
    .value=${value}
    @change=${({currentTarget}: Event) => {
      const input = currentTarget as HTMLInputElement;
      const next = input.value.trim();
      const isValid = isUnderstood(token.kind, next);
      input.setCustomValidity(isValid ? '' : `This is no ${token.kind}.`);
      if (input.reportValidity()) set(next);
    }}
  />`;

const isUnderstood = (kind: Kind, value: string): boolean => {
  const property = PROPERTIES[kind];
  return !value || !property || CSS.supports(property, value);
};

const renderColour = (field: Field): TemplateResult => {
  const pair = readPair(field.value);
  const initial = readPair(field.token.initial);
  const one = (scheme: 'light' | 'dark', label: string): TemplateResult => {
    const value = pair[scheme];
    const fallback = initial[scheme] || initial.light;
    const set = (next: string): void => field.set(writePair({...pair, [scheme]: next}));
    return html`<span>${label}</span>
      <input
        type="color"
        aria-label=${`${label}: choose a colour`}
        .value=${live(hexOf(value || pair.light || fallback))}
        @input=${({currentTarget}: Event) => set((currentTarget as HTMLInputElement).value)}
      />
      ${renderText({...field, value, set}, {label, initial: pair.light || fallback})}`;
  };
  return html`<div class="colours">${one('light', 'Light')} ${one('dark', 'Dark')}</div>`;
};

/** As the browser computes it, since the colour may be mixed of others. */
const hexOf = (value: string): string => {
  if (!value || !CSS.supports('color', value)) return GREY;
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return toHex(readColour(color));
};

const renderLength = (field: Field): TemplateResult => {
  const {token, value, set} = field;
  const [, number = '', unit = ''] = LENGTH.exec(value || token.initial) ?? [];
  if (!number) return renderText(field, {label: 'Length'});
  return html`<input
      type="number"
      step="0.05"
      aria-label="Length"
      .value=${number}
      @input=${({currentTarget}: Event) => {
        const next = (currentTarget as HTMLInputElement).value;
        if (next) set(`${next}${unit}`);
      }}
    />
    <select
      aria-label="Unit"
      @change=${({currentTarget}: Event) =>
        set(`${number}${(currentTarget as HTMLSelectElement).value}`)}
    >
      ${[...new Set([...UNITS, unit])].map(
        (name) => html`<option ?selected=${name === unit}>${name}</option>`,
      )}
    </select>`;
};

const renderNumber = ({token, value, set}: Field): TemplateResult =>
  html`<input
    type="number"
    step="0.05"
    aria-label="Number"
    .value=${value || token.initial}
    @input=${({currentTarget}: Event) => set((currentTarget as HTMLInputElement).value)}
  />`;

const CONTROLS: Readonly<Record<Kind, (field: Field) => TemplateResult>> = {
  color: renderColour,
  length: renderLength,
  number: renderNumber,
  font: (field) => renderText(field, {label: 'Font', list: 'fonts'}),
  text: (field) => renderText(field, {label: 'Value'}),
};

const FONTS = [
  "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  "Charter, 'Bitstream Charter', Cambria, Georgia, serif",
  "Didot, 'Bodoni MT', 'Noto Serif Display', serif",
  "Rockwell, 'Roboto Slab', 'DejaVu Serif', serif",
  "'Helvetica Neue', 'Segoe UI', Arial, sans-serif",
  "Avenir, Montserrat, Corbel, 'URW Gothic', sans-serif",
  "'Avenir Next Condensed', 'Arial Narrow', sans-serif",
  'system-ui, sans-serif',
  'ui-monospace, monospace',
];

/** The fonts that a font's field offers: such as readers have. */
export const FONT_LIST: TemplateResult = html`<datalist id="fonts">
  ${FONTS.map((font) => html`<option value=${font}></option>`)}
</datalist>`;
