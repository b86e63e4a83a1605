import type {MistakesHost} from '../doors/doors-host.js';
import type {Story} from '../forms/story.js';
import {textOf} from '../story/html/node.js';
import {findInStory, findMisread} from './mistakes-in-text.js';
import {nameOf, tellOnce} from './tell-once.js';
import {whyEmpty} from './why-empty.js';
import {wrongValues} from './wrong-values.js';

/*
 * Tells the console what the author of a page may have done wrong, and what to do. It is loaded when
 * something small has noticed that there may be a mistake.
 */

export {explainNames} from './near-names.js';

/** Explains what an element may not show, or not as it was meant. */
export const explainElement = (host: MistakesHost): void => {
  for (const message of wrongValues(host)) tell(host, 'value', message);
  const why = whyEmpty(host);
  if (why) tell(host, 'empty', `nothing to show. ${why}`);
  const misread = host.doors.arrival?.door === 'html' && findMisread(textOf(host));
  if (misread) tell(host, 'text', misread);
};

/** Explains mistakes in a story that came as JSON. */
export const explainStory = (host: Element, story: Story, isSwallowing: boolean): void => {
  const found = findInStory(story);
  if (found) tell(host, 'text', found);
  const [swallowed] = isSwallowing ? host.querySelectorAll(':scope > :not(script)') : [];
  const tag = host.localName;
  if (swallowed)
    tell(
      host,
      'end',
      `it hides what comes after it, from <${swallowed.localName}> on. Only an end tag closes it: write <${tag} …></${tag}>, not <${tag} … />.`,
    );
};

const tell = (element: Element, kind: string, message: string): void =>
  tellOnce(kind, `${nameOf(element)}: ${message}`);
