import type {Decorator, Loader} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {HOST_SHEETS} from '../host-sheets.js';
import {THEMES} from '../themes.js';
import './page.css';

/** The page's style sheets, which stand before those of Storybook's page. */
const styleNamed = (id: string): HTMLElement =>
  document.getElementById(id) ??
  document.head.insertBefore(
    Object.assign(document.createElement('style'), {id}),
    document.head.firstChild,
  );

const setSheet = (id: string, css: string): void => {
  const style = styleNamed(id);
  if (style.textContent !== css) style.textContent = css;
};

/** Puts the theme and the host's style sheet in the page before a story shows. */
export const loadSheets: Loader = async ({globals, viewMode}) => {
  const {theme = '', host = ''} = globals as Record<string, string>;
  const sheet = viewMode === 'story' ? HOST_SHEETS[host] : undefined;
  const css = await sheet?.read();
  setSheet('page-theme', THEMES[theme] ?? '');
  setSheet('page-host', css ?? '');
};

/** Puts a story on a page as plain as a newspaper's. */
export const page: Decorator = (story, {globals, viewMode, parameters}) => {
  const {scheme, width, direction, language, host} = globals as Record<string, string>;
  const isAlone = viewMode === 'story';
  const hasHost = isAlone && host && host in HOST_SHEETS;
  return html`<div
    class="page"
    role=${isAlone ? 'main' : nothing}
    lang=${language ?? nothing}
    dir=${direction ?? nothing}
    data-scheme=${scheme ?? nothing}
    data-bs-theme=${scheme ?? nothing}
    data-width=${parameters['isWide'] ? 'whole' : (width ?? nothing)}
    data-host=${hasHost ? host : nothing}
  >
    <div class="column">${story()}</div>
  </div>`;
};
