import {css} from 'lit';

export const anatomyStyles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(6rem, 9rem) minmax(0, 42rem);
    margin: 0;
    padding: 2rem 1.5rem 2rem 0;
    border-block: 1px solid #d8d0c3;
    background: #fffefb;
    color: #1d1b18;
    color-scheme: light;
    font:
      1.0625rem/1.6 'Iowan Old Style',
      'Palatino Linotype',
      Georgia,
      serif;
  }

  .stage {
    padding-inline-start: 1rem;
  }

  /* The distances between blocks are for a page. */
  .stage > * {
    --hearth-space: 0.9em;
    margin-block: -1.6em;
  }

  ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    inline-size: 100%;
  }

  li[data-placed] {
    position: absolute;
  }

  li[data-placed]::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid #cfa58f;
  }

  button {
    min-block-size: 24px;
    padding: 0 0.5em 0 0;
    border: 0;
    background: none;
    color: #9a3409;
    cursor: pointer;
    font:
      0.8125rem/1 ui-monospace,
      monospace;
  }

  button:is(:hover, :focus-visible) {
    text-decoration: underline;
  }

  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }

  .absent {
    grid-column: 1 / -1;
    margin: 1.5rem 0 0;
    color: #665e54;
    font-size: 0.9em;
  }
`;
