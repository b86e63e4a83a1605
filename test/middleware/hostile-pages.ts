import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundle} from '../../.config/bench/bundle.js';
import {pathOf} from '../../.config/project.js';
import {content, plainContent, STORY} from '../hostile/pages/content.js';
import {GROUPS} from '../hostile/pages/groups.js';
import {namesOf} from '../hostile/pages/names.js';
import type {Bundle, HostilePage} from '../hostile/pages/page.js';
import {polluting} from '../hostile/pages/pollution.js';
import {debianFile} from './debian.js';
import {ANY_ORIGIN, json, route, type Answer, type Context} from './route.js';

const SCRIPT = 'text/javascript; charset=utf-8';
const STORY_PATH = '/hostile/story.json';

/** The tag that loads each bundle. */
const LIBRARIES: Record<Bundle, string> = {
  module: '<script type="module" src="/hostile/cdn/hearth.js"></script>',
  classic: '<script src="/hostile/cdn/hearth.classic.js"></script>',
  lit: '<script type="module" src="/hostile/stock.js"></script>',
  none: '',
};

const isBundle = (name: string): name is Bundle => Object.hasOwn(LIBRARIES, name);

const script = (code: string | undefined, type = ''): string =>
  code === undefined ? '' : `<script${type}>${code}</script>`;

const compose = (
  {doctype = '<!doctype html>', whole, ...page}: HostilePage,
  library: string,
): string =>
  whole ??
  `${doctype}
<html lang="en"><head><meta name="viewport" content="width=device-width"/><title>A page</title>
{probe}${page.head ?? ''}${script(page.before)}${page.at === 'head' ? library : ''}</head>
<body>${page.body ?? '{content}'}
${page.at === 'head' ? '' : library}${script(page.after, ' type="module"')}${page.tail ?? ''}
</body></html>`;

const fill = (page: HostilePage, bundle: Bundle, origin: string): string => {
  const src = `${page.absolute ? origin : ''}${STORY_PATH}`;
  const inner = bundle === 'lit' ? plainContent() : content(src);
  return compose(page, LIBRARIES[bundle])
    .replaceAll('{content}', () => inner)
    .replaceAll('{library}', () => LIBRARIES[bundle])
    .replaceAll('{probe}', '<script src="/hostile/probe.js"></script>')
    .replaceAll('{bundle}', bundle)
    .replaceAll('{origin}', origin);
};

const encode = (text: string, encoding: HostilePage['encoding']): string | Buffer => {
  if (!encoding) return text;
  return Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'latin1');
};

const pageNamed = (group: string, name: string): HostilePage | undefined =>
  Object.hasOwn(GROUPS, group) ? GROUPS[group]?.find((page) => page.name === name) : undefined;

/** Adds the script that pollutes, if the page has one: with all its names, or the one in `only`. */
const polluted = async (page: HostilePage, {searchParams}: URL): Promise<HostilePage> => {
  if (!page.pollutes) return page;
  const only = searchParams.get('only');
  const names = only ? [only] : await namesOf(pathOf(''), page.pollutes);
  return {...page, before: polluting(page.pollutes.value, names)};
};

const pageAnswer = async (
  bundle: string,
  [group = '', name = '']: string[],
  url: URL,
): Promise<Answer | undefined> => {
  const found = pageNamed(group, name);
  if (!found || !isBundle(bundle)) return;
  const page = await polluted(found, url);
  return {
    body: encode(fill(page, bundle, url.origin), page.encoding),
    type: `${page.type ?? 'text/html'}; charset=${page.encoding ?? 'utf-8'}`,
    headers: page.headers,
  };
};

/** A plain Lit element in one module, as a page would get it. */
let stock: Promise<string> | undefined;

const file = async (path: string, type = SCRIPT): Promise<Answer> => ({
  body: await readFile(path),
  type,
});

const fragment = (html: string): Answer => ({
  body: html.replace('{content}', content(STORY_PATH)),
  type: 'text/html; charset=utf-8',
});

/** The names that a page pollutes. */
const names = async (page = ''): Promise<Answer> => {
  const pollutes = pageNamed('pollution', page)?.pollutes;
  if (!pollutes) throw new Error(`Nothing is polluted by ${page}`);
  return json(await namesOf(pathOf(''), pollutes));
};

const module = (name: string) => (): Promise<Answer> => file(pathOf(`test/hostile/pages/${name}`));

/** Answers that are no page, by the first folder of their path. Each gets the other folders. */
const files: Record<string, (path: string[]) => Answer | Promise<Answer>> = {
  'story.json': () => json(STORY),
  'fragment.html': () => fragment('{content}'),
  'turbo-frame.html': () => fragment('<turbo-frame id="frame">{content}</turbo-frame>'),
  'stock.js': async () => ({
    body: await (stock ??= bundle('test/hostile/pages/stock.js')),
    type: SCRIPT,
  }),
  'probe.js': module('probe.js'),
  'look.js': module('look.js'),
  'content.js': module('content.js'),
  'report.js': module('report.js'),
  names: ([page]) => names(page),
  npm: (path) => file(join(pathOf('node_modules'), ...path)),
  // Without a charset: a page has its own.
  cdn: (path) => file(join(pathOf('dist/cdn'), ...path), 'text/javascript'),
  debian: async ([name = '', ...path]) => file(await debianFile(name, path.join('/'))),
};

const answer = ({URL}: Context, rest: string): Answer | undefined | Promise<Answer | undefined> => {
  const [kind = '', ...path] = decodeURIComponent(rest).split('/');
  const special = Object.hasOwn(files, kind) ? files[kind] : undefined;
  return special ? special(path) : pageAnswer(kind, path, URL);
};

/** Answers `/hostile/…`: the hostile pages, and what they load. */
export const hostilePages = route('/hostile/', answer, ANY_ORIGIN);
