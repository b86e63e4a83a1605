import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Site} from '../site.js';

/** Who visits, from the one with the fewest capabilities to the one with the most. */
export const VISITORS = [
  'nobody',
  'subscriber',
  'contributor',
  'author',
  'editor',
  'administrator',
] as const;
export type VisitorName = (typeof VISITORS)[number];

/** The users who write posts, and their roles. `another` is an author who never visits. */
const ROLES = {
  subscriber: 'subscriber',
  contributor: 'contributor',
  author: 'author',
  editor: 'editor',
  administrator: 'administrator',
  another: 'author',
};

/** The posts of each user: their titles and statuses. */
const POSTS = {
  published: 'publish',
  draft: 'draft',
  pending: 'pending',
  private: 'private',
  scheduled: 'future',
  'with a password': 'publish',
  'in the trash': 'trash',
  'published, to change': 'publish',
  'draft, to change': 'draft',
  'private, to change': 'private',
} as const;
export type PostTitle = keyof typeof POSTS;

/** The titles of the posts that no test writes to. */
export const TITLES = (Object.keys(POSTS) as PostTitle[]).filter(
  (title) => !title.endsWith('to change'),
);

/** The actions that visitors have nonces for, beside saving a post. */
const ACTIONS = ['hearth-widgets-options', 'hearth_widgets_story', 'wp_rest', 'add-meta'];

/** The answer to a request. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** How somebody logs in. */
interface Account {
  readonly name: string;
  readonly cookie: string;
  readonly password: string;
  readonly nonces: Readonly<Record<string, string>>;
}

/** Sends requests to a site as a user, or as nobody. */
export class Visitor {
  readonly #url: string;
  readonly #account: Account;

  constructor(url: string, account: Account) {
    this.#url = url;
    this.#account = account;
  }

  get name(): string {
    return this.#account.name;
  }

  /** The valid nonce of this visitor for an action. */
  nonce(action: string): string {
    return this.#account.nonces[action] ?? '';
  }

  /** Requests a page, logged in by cookie. */
  get(path: string): Promise<Answer> {
    return this.#send(path, {headers: this.#cookie});
  }

  /** Submits a form, logged in by cookie. */
  form(path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const body = new URLSearchParams(fields);
    return this.#send(path, {method: 'POST', headers: this.#cookie, body});
  }

  /** Calls a method of XML-RPC with the user's password. The status is that of the fault, if any. */
  async xmlRpc(method: string, ...values: readonly string[]): Promise<Answer> {
    const account = [`<string>${this.name}</string>`, '<string>test</string>'];
    const params = ['<int>0</int>', ...account, ...values].map(
      (value) => `<param><value>${value}</value></param>`,
    );
    const call = `<methodName>${method}</methodName><params>${params.join('')}</params>`;
    const answer = await this.#send('xmlrpc.php', {
      method: 'POST',
      headers: {'content-type': 'text/xml'},
      body: `<?xml version="1.0"?><methodCall>${call}</methodCall>`,
    });
    const fault = /<name>faultCode<\/name>\s*<value><int>(\d+)/.exec(answer.text)?.[1];
    return {...answer, status: Number(fault ?? answer.status)};
  }

  /** Calls the REST API with an application password. */
  rest(method: string, route: string, body?: object): Promise<Answer> {
    const {name, password} = this.#account;
    const basic = Buffer.from(`${name}:${password}`).toString('base64');
    return this.#json(method, route, password ? {authorization: `Basic ${basic}`} : {}, body);
  }

  /** Calls the REST API with the cookie and a nonce, as the scripts of WordPress do. */
  restByCookie(method: string, route: string, nonce: string, body?: object): Promise<Answer> {
    return this.#json(method, route, {...this.#cookie, ...(nonce && {'x-wp-nonce': nonce})}, body);
  }

  get #cookie(): Record<string, string> {
    return this.#account.cookie ? {cookie: this.#account.cookie} : {};
  }

  #json(
    method: string,
    route: string,
    headers: Record<string, string>,
    body: object | undefined,
  ): Promise<Answer> {
    const [path = '', query = ''] = route.split('?');
    return this.#send(`?rest_route=/wp/v2/${path}&${query}`, {
      method,
      headers: {...headers, 'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
  }

  async #send(path: string, options: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.#url}/${path}`, {...options, redirect: 'manual'});
    return {status: response.status, text: await response.text()};
  }
}

/** The headline of a post's story before a test writes to it. */
export const secretOf = (owner: string, title: string): string => `(secret of ${owner}: ${title})`;

/** The users of a site and their posts. */
export interface Population {
  readonly visitor: (name: VisitorName) => Visitor;
  /** The number of a post; one that does not exist where the owner is nobody. */
  readonly post: (owner: string, title: PostTitle) => number;
}

/** Creates the users and their posts. */
export const populate = async (site: Site): Promise<Population> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-visitors-'));
  const file = join(folder, 'given.json');
  writeFileSync(file, JSON.stringify({roles: ROLES, posts: POSTS, actions: ACTIONS}));
  const script = fileURLToPath(new URL('visitors.php', import.meta.url));
  const {accounts, posts} = JSON.parse(await site.wp('eval-file', script, file)) as {
    accounts: Record<string, Account>;
    posts: Record<string, Record<string, number>>;
  };
  rmSync(folder, {recursive: true});
  return {
    visitor: (name) => new Visitor(site.url, accounts[name]!),
    post: (owner, title) => posts[owner]?.[title] ?? 999_999,
  };
};
