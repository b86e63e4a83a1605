import {ofPage} from '../page/owned.js';
import {Follower} from './follower.js';
import type {FollowHost} from './place.js';

/**
 * Takes the reader to the place that the page's address names, where it is inside an element.
 * @param hosts the elements on the page.
 * @param event what happened; by default, an element has rendered.
 * @param pressed the address of the link that was pressed.
 */
export const follow = (hosts: Iterable<FollowHost>, event?: Event, pressed?: string): void =>
  ofPage(Follower).follow([...hosts], event, pressed);
