import type {Preview} from '@storybook/web-components-vite';
import {HOST_SHEETS} from '../host-sheets.js';
import {THEMES} from '../themes.js';

type Globals = NonNullable<Preview['globalTypes']>;
type Toolbar = Extract<NonNullable<Globals[string]['toolbar']>, object>;
type Item = Exclude<Toolbar['items'][number], string>;
type Icon = NonNullable<Item['icon']>;

const choice = (description: string, icon: Icon, items: readonly Item[]): Globals[string] => ({
  description,
  toolbar: {icon, items: [...items], dynamicTitle: true},
});

const item = (value: string, title: string, icon?: Icon): Item => ({
  value,
  title,
  ...(icon && {icon}),
});

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'zh'];

const languageName = (code: string): string =>
  new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The toolbar: what a publisher's page may be like. */
export const globalTypes: Globals = {
  theme: choice('The theme', 'paintbrush', [
    item('none', 'No theme'),
    ...Object.keys(THEMES).map((name) => item(name, titleOf(name))),
  ]),
  scheme: choice('The colour scheme of the page', 'mirror', [
    item('light', 'Light page', 'sun'),
    item('dark', 'Dark page', 'moon'),
  ]),
  direction: choice('The direction of the page', 'transfer', [
    item('ltr', 'Left to right'),
    item('rtl', 'Right to left'),
  ]),
  language: choice(
    'The language of the page',
    'globe',
    LANGUAGES.map((code) => item(code, languageName(code))),
  ),
  width: choice('The width of the column', 'grow', [
    item('full', 'As wide as there is room'),
    ...['280', '320', '600', '900'].map((value) => item(value, `${value} px`)),
  ]),
  host: choice('The style sheet of the page, where a story stands alone', 'document', [
    item('none', 'No style sheet'),
    ...Object.entries(HOST_SHEETS).map(([name, {title}]) => item(name, title)),
  ]),
};

/** How the toolbar stands at first. */
export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  theme: 'none',
  scheme: 'light',
  direction: 'ltr',
  language: 'en',
  width: 'full',
  host: 'none',
};
