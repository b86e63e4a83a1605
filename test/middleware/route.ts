import type {ServerResponse} from 'node:http';
import {pipeline} from 'node:stream/promises';
import type {TestRunnerConfig} from '@web/test-runner';

export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** A request to the test runner's server, with its response. */
export type Context = Parameters<Middleware>[0];

/** A response. By default it is an empty 200 of JSON. It is never cached. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | AsyncIterable<unknown> | Iterable<string>;
  /** Whether the connection stays open after a body that is iterated: only the client closes it. */
  readonly isEndless?: boolean;
  /** The start of a longer body: the connection ends after it. */
  readonly cutOff?: string;
}

/** Headers by which any origin may ask. A page in a sandbox has no origin of its own. */
export const ANY_ORIGIN = {'access-control-allow-origin': '*'};

/** Answers a value as JSON. */
export const json = (value: unknown): Answer => ({body: JSON.stringify(value)});

const send = (response: ServerResponse, answer: Answer): void => {
  if (response.destroyed) return;
  const {status = 200, type = 'application/json', body = '', cutOff, isEndless} = answer;
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    // WebKitGTK notices that the end is missing only if a length was declared.
    ...(cutOff && {'content-length': 1000}),
    ...answer.headers,
  });
  // WebKit would try again if the connection ended before any of the body.
  if (cutOff) response.write(cutOff, () => response.destroy());
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  // The client may give up while the body is being sent.
  else pipeline(body, response, {end: !isEndless}).catch(() => undefined);
};

/**
 * Handles the requests whose path starts with a prefix. The test runner adds nothing to the answers.
 * The handler gets the rest of the path, and returns `undefined` to leave a request to others. All
 * answers get the headers.
 */
export const route =
  (
    prefix: string,
    handle: (context: Context, rest: string) => Answer | undefined | Promise<Answer | undefined>,
    headers = {},
  ): Middleware =>
  async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const answer = await handle(context, context.path.slice(prefix.length));
    if (!answer) return next();
    context.respond = false;
    // Otherwise the test runner reports as missing what a client gave up before it was answered.
    context.status = 200;
    send(context.res, {...answer, headers: {...headers, ...answer.headers}});
  };
