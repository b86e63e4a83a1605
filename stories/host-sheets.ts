/// <reference types="vite/client" />

/** A style sheet that a publisher's page may have. */
export interface HostSheet {
  readonly title: string;
  readonly read: () => Promise<string>;
}

/** In Debian's package, where the tests of hostile style sheets have fetched it. */
const wordpress = import.meta.glob<string>(
  '../node_modules/.cache/debian/wordpress/usr/share/wordpress/wp-includes/css/dist/block-library/{style,theme}.min.css',
  {query: '?raw', import: 'default'},
);

const SMALL_ROOT = `
:root { font-size: 62.5% }
body { margin: 0; font: 1.8rem/1.6 'Helvetica Neue', Arial, sans-serif }`;

/** It leaves Storybook itself alone, and nothing else. */
const ADVERSARY = ':where(.column) * { all: unset !important }';

const readBootstrap = async (): Promise<string> =>
  (await import('bootstrap/dist/css/bootstrap.min.css?raw')).default;

const readWordpress = async (): Promise<string> =>
  (await Promise.all(Object.values(wordpress).map((read) => read()))).join('\n');

/** The style sheets that are there to be tried, by name. */
export const HOST_SHEETS: Readonly<Record<string, HostSheet>> = {
  'small-root': {title: 'A root of 62.5 %', read: () => Promise.resolve(SMALL_ROOT)},
  bootstrap: {title: 'Bootstrap', read: readBootstrap},
  ...(Object.keys(wordpress).length && {
    wordpress: {title: 'A WordPress theme’s blocks', read: readWordpress},
  }),
  adversary: {title: '* { all: unset !important }', read: () => Promise.resolve(ADVERSARY)},
};
