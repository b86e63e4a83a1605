import type {ReactiveControllerHost} from 'lit';
import type {ShownBlock} from '../blocks/table.js';
import {read} from '../page/page.js';
import {shownPlace, type Place} from './shown-place.js';
import type {StoryHost} from './story-host.js';

/** An element with places that an address can name. */
export interface FollowHost extends ReactiveControllerHost, HTMLElement {
  /** The `hearth-story` that it stands in. */
  readonly storyHost: StoryHost | null | undefined;
  /** What it shows of a story. */
  readonly block: ShownBlock;
  /** Whether the reader wants less than that. */
  readonly isBeyondDepth: boolean;
  /** Shows an item, by its place from 0, that is not in sight yet. */
  showItem?(index: number): Promise<unknown>;
}

export type {Place};

/**
 * Finds what a fragment names: a turn or a point by the id that it has in a shadow root, or the words
 * of an element's HTML that shows in another way. `'page'` where the browser finds it by itself.
 */
export const findPlace = (
  hosts: readonly FollowHost[],
  hash: string,
): Place | 'page' | undefined => {
  const id = decode(hash.slice(1));
  if (!id) return 'page';
  const source = read(document, 'getElementById').call(document, id) ?? anchorOf(id);
  if (!source) return itemOf(hosts, id);
  const around = hosts.filter((host) => host !== source && host.contains(source));
  const host = around.find((one) => !around.some((other) => other !== one && other.contains(one)));
  // What has a box is shown as it is.
  return host && !source.getClientRects().length ? shownPlace(host, source) : 'page';
};

const anchorOf = (name: string): Element | undefined =>
  [...read(document, 'getElementsByName').call(document, name)].find(
    ({localName}) => localName === 'a',
  );

const itemOf = (hosts: readonly FollowHost[], id: string): Place | undefined => {
  const element = hosts
    .map(({shadowRoot}) => shadowRoot?.getElementById(id))
    .find((found) => found?.matches('[part~=turn],[part~=point]'));
  return element ? {element} : undefined;
};

const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
