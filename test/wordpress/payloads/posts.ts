import type {Post} from '../posts.js';
import {LIVE, OTHERS} from './strings.js';
import {mark, WAYS, type Way} from './ways.js';

/** Who writes the posts. Neither may write HTML of any kind. */
export const WRITERS = ['author', 'contributor'] as const;
export type Writer = (typeof WRITERS)[number];

/** Of the payloads that can run a script, and of the others, each way takes one in so many. */
const [EVERY_LIVE, EVERY_OTHER] = [9, 40];

/** Payloads that go a way, by a writer: others than by the next one. */
const payloadsFor = (way: Way, writer: Writer): string[] => {
  const shift = WAYS.indexOf(way) * WRITERS.length + WRITERS.indexOf(writer);
  const take = (payloads: readonly string[], every: number): string[] =>
    payloads.filter((_, index) => (index + shift) % (every * (way.every ?? 1)) === 0);
  return [...take(LIVE, EVERY_LIVE), ...take(OTHERS, EVERY_OTHER)];
};

/** A post, and the payloads in it. */
export interface Armed {
  readonly post: Post;
  readonly payloads: readonly string[];
}

/** Each payload, and behind it a mark, so that none can hide those after it. */
const contentOf = (write: NonNullable<Way['write']>, payloads: readonly string[]): string =>
  payloads.map((p, index) => `${write(p, index)}\n\n<p>${mark(index)}</p>`).join('\n\n');

/** A post of some payloads. */
export const arm = (way: Way, writer: Writer, payloads: readonly string[]): Armed => ({
  payloads,
  post: {
    role: writer,
    title: way.name,
    ...(way.write ? {content: contentOf(way.write, payloads)} : way.post(payloads)),
  },
});

/** The posts of a way by a writer. */
export const postsOf = (way: Way, writer: Writer): Armed[] => {
  const all = payloadsFor(way, writer);
  const starts = Array.from(
    {length: Math.ceil(all.length / way.size)},
    (_, index) => index * way.size,
  );
  return starts.map((start) => arm(way, writer, all.slice(start, start + way.size)));
};
