import type {ParentDoors} from '../doors/doors-host.js';

/** An element with items that can be linked to. */
interface AnchorsHost extends Element {
  readonly doors: ParentDoors;
  readonly storyHost: Element | null | undefined;
}

/** The id of an item, by its kind and its place from 1: `tidal-plant-turn-3`. */
export const anchorOf = (
  {id, storyHost, doors}: AnchorsHost,
  kind: string,
  place: number | '',
): string => `${id || storyHost?.id || doors.arrival?.story.id || 'hearth'}-${kind}-${place}`;
