/// <reference types="vite/client" />
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './page.css';

/** The toolbar: the page's colours, its width, and its direction. */
export const pageGlobals: NonNullable<Preview['globalTypes']> = {
  scheme: {
    description: 'The colours of the page',
    toolbar: {
      icon: 'mirror',
      items: [
        {value: 'light', title: 'Light page', icon: 'sun'},
        {value: 'dark', title: 'Dark page', icon: 'moon'},
      ],
      dynamicTitle: true,
    },
  },
  width: {
    description: 'The width of the column',
    toolbar: {
      icon: 'grow',
      items: [
        {value: 'full', title: 'As wide as there is room'},
        ...['280', '320', '600', '900'].map((value) => ({value, title: `${value} px`})),
      ],
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'The direction of the page',
    toolbar: {
      icon: 'transfer',
      items: [
        {value: 'ltr', title: 'Left to right'},
        {value: 'rtl', title: 'Right to left'},
      ],
      dynamicTitle: true,
    },
  },
};

/** Puts a story on a page as plain as a newspaper's. */
export const page: Decorator = (story, {globals, viewMode}) => {
  const {scheme, width, direction} = globals as Record<string, string>;
  const isAlone = viewMode === 'story';
  return html`<div
    class="page"
    role=${isAlone ? 'main' : nothing}
    dir=${direction ?? nothing}
    data-scheme=${scheme ?? nothing}
    data-width=${width ?? nothing}
  >
    <div class="column">${story()}</div>
  </div>`;
};
