/**
 * The server's part of the tests of policies. A test posts a page with its headers to `/ways/`, and
 * gets an address at which that page is a site of its own. The site has the built files beside the
 * page, as they are and as another version. It can fail on request, and it records the requests and
 * what browsers report.
 */
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {json as readJson} from 'node:stream/consumers';
import {pathOf} from '../../.config/project.js';
import {VERSION} from '../../src/page/version.js';
import {ANY_ORIGIN, json, route, type Answer, type Context} from './route.js';

interface Recipe {
  /** The page's HTML. All but the first part wait until the test asks for `release`. */
  readonly parts: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** A part of the paths that fail. */
  readonly failing?: string;
  /** How they fail: with status 503, or in the middle of the body. */
  readonly how?: 'status' | 'reset';
}

interface Site extends Recipe {
  readonly requests: string[];
  readonly reports: unknown[];
  readonly release: () => void;
  readonly released: Promise<void>;
  isMended: boolean;
}

const OTHER_VERSION = '9.9.9';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** The story that every site has. */
const STORY = {keyPoints: ['From the address.'], narrative: ['He is sixty now.']};

const sites = new Map<string, Site>();

/** Makes a site, and gives its address. */
const open = (recipe: Recipe): string => {
  const name = String(sites.size + 1);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  sites.set(name, {...recipe, requests: [], reports: [], release, released, isMended: false});
  return `/ways/${name}`;
};

/**
 * A file of a site: the built ones in `cdn/`, in `hearth-widgets@…/dist/cdn/`, and as another
 * version in `other/`; those of the tests in `test/`.
 */
const fileOf = async (path: string): Promise<string | undefined> => {
  const [, folder, name = ''] =
    /^(cdn|other|test|hearth-widgets@[\d.]+\/dist\/cdn)\/([\w./-]+)$/.exec(path) ?? [];
  if (!folder || name.includes('..')) return;
  if (folder.startsWith('hearth-') && folder !== `hearth-widgets@${VERSION}/dist/cdn`) return;
  const directory = folder === 'test' ? 'test/hostile/policies' : 'dist/cdn';
  const content = await readFile(pathOf(`${directory}/${name}`), 'utf8').catch(() => undefined);
  return folder === 'other' ? content?.replaceAll(VERSION, OTHER_VERSION) : content;
};

async function* inParts({parts, released}: Site): AsyncGenerator<string> {
  const [first = '', ...rest] = parts;
  yield first;
  await released;
  yield rest.join('');
}

/** A file of a site, or its page. */
const fileAnswer = async (site: Site, path: string): Promise<Answer> => {
  const type = TYPES[extname(path)] ?? 'text/plain';
  if (site.failing && path.includes(site.failing) && !site.isMended) {
    return site.how === 'reset' ? {type, cutOff: ';'} : {type, status: 503};
  }
  if (path === 'page.html') {
    const body = site.parts.length > 1 ? inParts(site) : site.parts[0];
    return {type, headers: site.headers, body: body ?? ''};
  }
  const body = path === 'story.json' ? JSON.stringify(STORY) : await fileOf(path);
  return body === undefined ? {status: 404} : {type, body};
};

const answer = async ({req}: Context, rest: string): Promise<Answer | undefined> => {
  if (!rest) return json(open((await readJson(req)) as Recipe));
  const [name = '', ...folders] = rest.split('/');
  const path = folders.join('/');
  const site = sites.get(name);
  if (!site) return;
  if (path === 'log') return json({requests: site.requests, reports: site.reports});
  if (path === 'report') {
    site.reports.push(await readJson(req));
    return {status: 204};
  }
  if (path === 'release' || path === 'mend') {
    if (path === 'mend') site.isMended = true;
    else site.release();
    return json(true);
  }
  site.requests.push(`/${path}`);
  return fileAnswer(site, path);
};

/** Answers `/ways/…`. */
export const policyPages = route('/ways/', answer, ANY_ORIGIN);
