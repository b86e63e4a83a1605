/// <reference types="vite/client" />

const files = import.meta.glob<string>('../dist/cdn/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => /([\w-]+)\.css$/.exec(path)?.[1] ?? path;

/** The themes that the build has made: their style sheets, by name. */
export const THEMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [nameOf(path), css]),
);
