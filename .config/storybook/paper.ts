import {create} from 'storybook/theming';

/** Storybook's own pages, on the paper of the sample newspaper. */
export const paper = create({
  base: 'light',
  brandTitle: 'Hearth Widgets',
  brandTarget: '_self',
  fontBase: "'Helvetica Neue', 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
  colorPrimary: '#9a3409',
  colorSecondary: '#9a3409',
  appBg: '#f5f1e9',
  appContentBg: '#fffefb',
  appPreviewBg: '#fffefb',
  appBorderColor: '#d8d0c3',
  barBg: '#fffefb',
  textColor: '#1d1b18',
  textMutedColor: '#665e54',
});
