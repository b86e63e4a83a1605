import {css} from 'lit';

export const builderStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
    gap: 0 2.5rem;
    color-scheme: light;
    background: #fffefb;
    color: #1d1b18;
    font:
      0.9375rem/1.5 'Helvetica Neue',
      'Segoe UI',
      'Liberation Sans',
      Arial,
      sans-serif;
  }

  .head {
    grid-column: 1 / -1;
    margin-block-end: 1.5rem;
    border-block-end: 3px double #d8d0c3;
  }

  h1 {
    margin: 0;
    font:
      700 2.25rem/1.1 'Iowan Old Style',
      'Palatino Linotype',
      Georgia,
      serif;
    letter-spacing: -0.015em;
  }

  h2 {
    margin: 0;
    font-size: 1rem;
  }

  p {
    margin-block: 0.5rem 1rem;
  }

  form {
    position: sticky;
    inset-block-start: 0;
    box-sizing: border-box;
    max-block-size: 100vh;
    padding: 0 0.75rem 2rem 0;
    overflow-y: auto;
  }

  label {
    display: block;
    margin-block-end: 0.75rem;
    font-weight: 600;
  }

  select,
  input,
  button,
  a {
    box-sizing: border-box;
    min-block-size: 2rem;
    font: inherit;
    font-weight: 400;
    color: inherit;
  }

  select,
  input:not([type='color']) {
    max-inline-size: 100%;
    padding: 0.25rem 0.5rem;
    border: 1px solid #8a8073;
    border-radius: 3px;
    background: #fff;
  }

  label > select,
  label > input {
    display: block;
    inline-size: 100%;
  }

  input[type='color'] {
    inline-size: 2.5rem;
    padding: 2px;
    border: 1px solid #8a8073;
    border-radius: 3px;
    background: #fff;
  }

  button {
    padding: 0 0.75rem;
    border: 1px solid #8a8073;
    border-radius: 3px;
    background: #f5f1e9;
    cursor: pointer;
  }

  a {
    padding-block: 0.25rem;
    color: #9a3409;
  }

  :focus-visible {
    outline: 2px solid #9a3409;
    outline-offset: 2px;
  }

  details {
    border-block-start: 1px solid #d8d0c3;
  }

  summary {
    padding-block: 0.6rem;
    cursor: pointer;
    font-weight: 600;
  }

  fieldset {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem 0.75rem;
    margin: 0 0 0.5rem;
    padding: 0.25rem 0 0.75rem 0.75rem;
    border: 0;
    border-inline-start: 3px solid #d8d0c3;
  }

  fieldset[data-set] {
    border-inline-start-color: #9a3409;
  }

  fieldset > p,
  fieldset > .controls {
    grid-column: 1 / -1;
    margin: 0;
  }

  fieldset > p {
    color: #5c554b;
    font-size: 0.875rem;
  }

  fieldset > button {
    justify-self: start;
  }

  legend,
  code,
  pre {
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.75rem;
  }

  .colours {
    display: grid;
    inline-size: 100%;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: 0.4rem 0.6rem;
  }

  .controls > input[type='text'] {
    flex: 1;
  }

  .controls > input[type='number'] {
    inline-size: 6rem;
  }

  .export {
    padding-block: 1rem;
    border-block-start: 3px double #d8d0c3;
  }

  pre {
    max-block-size: 18rem;
    padding: 0.75rem;
    overflow: auto;
    background: #f5f1e9;
  }

  .export label {
    margin-block: 1rem 0;
  }

  .contrast {
    margin-block-end: 1.5rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid #2f6b3c;
    background: #f5f1e9;
  }

  .contrast[data-faint] {
    border-inline-start-color: #a3311c;
  }

  .contrast > p {
    margin: 0;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.75rem;
    border-collapse: collapse;
    font-size: 0.875rem;
  }

  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-block-start: 1px solid #d8d0c3;
    text-align: start;
    vertical-align: top;
  }

  svg {
    vertical-align: -3px;
  }

  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1.5rem;
  }

  .pane {
    --page-ground: light-dark(#fffefb, #17181b);
    --page-text: light-dark(#1d1b18, #e7e4dd);
    padding: 1.5rem;
    border: 1px solid #d8d0c3;
    background: var(--page-ground);
    color: var(--page-text);
    font: 1.0625rem/1.6 var(--page-font, 'Iowan Old Style', 'Palatino Linotype', Georgia, serif);
  }

  .pane[data-scheme='dark'] {
    color-scheme: dark;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (max-width: 48rem) {
    :host {
      display: block;
    }

    form {
      position: static;
      max-block-size: none;
    }
  }
`;
