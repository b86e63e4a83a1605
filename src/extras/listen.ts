import type {ToolHost} from '../doors/doors-host.js';
import type {Kit} from '../element/kit.js';
import type {Story} from '../forms/story.js';
import {LISTENING} from '../words/listening.js';
import {makeListenControl, type ListenControl} from './listen-control.js';
import {listenStyles} from './listen.styles.js';
import {Mark} from './mark.js';
import {Narrator, pauseWithPage} from './narrator.js';
import {passagesOf} from './passages.js';
import {synthesis} from './voices.js';

/** What reads one element aloud. */
interface Reader {
  readonly narrator: Narrator;
  readonly control: ListenControl;
  /** What is being read, or was. */
  story: Story | undefined;
}

const readers = new WeakMap<ToolHost, Reader>();

pauseWithPage();

/** Gives an element the control that reads it aloud, if it asks for one. */
export const equip = (host: ToolHost, kit: Kit): void => {
  const place = host.listen && synthesis() ? placeIn(host) : undefined;
  if (!place) return leave(readers.get(host));
  const reader = readers.get(host) ?? makeReader(host, kit);
  readers.set(host, reader);
  const {narrator, control, story} = reader;
  if (story !== host.doors.arrival?.story) narrator.stop();
  kit.adoptStyles(place.root, [listenStyles]);
  place.put(control.box);
  control.show(narrator.state, host.wordsFor(LISTENING));
};

const leave = (reader: Reader | undefined): void => {
  reader?.narrator.stop();
  reader?.control.box.remove();
};

const makeReader = (host: ToolHost, kit: Kit): Reader => {
  const mark = new Mark(kit);
  const narrator = new Narrator({
    change: () => control.show(narrator.state, host.wordsFor(LISTENING)),
    speak: (passage) => mark.move(passage),
  });
  const play = (): void => {
    const {state} = narrator;
    if (state === 'speaking') return narrator.pause();
    if (state === 'paused') return narrator.resume();
    reader.story = host.doors.arrival?.story;
    void narrator.start(passagesOf(host));
  };
  const control = makeListenControl({play, stop: () => narrator.stop()});
  const reader: Reader = {narrator, control, story: undefined};
  const none = (): void => undefined;
  host.addController({
    hostConnected: none,
    hostDisconnected: () => narrator.stop(),
    hostUpdate: none,
    hostUpdated: none,
  });
  return reader;
};

/** Where a control stands: over the end of a line that is there, so that nothing moves. */
interface Place {
  readonly root: ShadowRoot;
  readonly put: (box: Element) => void;
}

const placeIn = ({shadowRoot: root, block}: ToolHost): Place | undefined => {
  const base = root?.querySelector('[part=base]');
  if (!root || !base || base.matches(':has(> slot):not(div)')) return;
  const heading = base.querySelector(':scope > [part=heading]:not(.hidden)');
  const figure = base.querySelector(':scope > figure');
  // Over the end of a headline there is no room.
  const isFirst = !block.name || (heading && block.rank > 0);
  const put = (box: Element): void => {
    if (isFirst && base.firstElementChild !== box) base.prepend(box);
    else if (!isFirst && figure && figure.nextElementSibling !== box) figure.after(box);
    else if (!isFirst && !figure && base.lastElementChild !== box) base.append(box);
  };
  return {root, put};
};
