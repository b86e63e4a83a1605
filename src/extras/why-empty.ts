import type {MistakesHost} from '../doors/doors-host.js';
import {isBlank} from '../story/html/node.js';

/** What the HTML parser ends a `<p>` before, with all that is in it. */
const ENDS_P =
  'address,article,aside,blockquote,div,dl,figure,footer,h1,h2,h3,h4,h5,h6,ol,p,pre,section,table,ul';

/** How a story comes to an element. */
const WAYS =
  'Give it "src", HTML of its own, JSON in a <script type="application/json">, or the property "story".';

/** Says why an element shows nothing, and what would mend it. Nothing where an error has said so. */
export const whyEmpty = (host: MistakesHost): string | undefined => {
  if (!isEmpty(host)) return;
  const {arrival, isGiven} = host.doors;
  if (arrival) return withoutFields(host, arrival.story);
  if (isGiven) return;
  const outside = emptiedBy(host);
  if (outside)
    return `Its content is outside of it: it stands in a <p>, which ends before <${outside}>. Put it on a line of its own, with a blank line before and after, or take the <p> away.`;
  return withoutStory(host);
};

/** Whether an element shows nothing, as one that a `hearth-story` has made may well do. */
const isEmpty = (host: MistakesHost): boolean =>
  host.isConnected &&
  !host.hasAttribute('exportparts') &&
  !!host.shadowRoot?.querySelector('slot[hidden]:only-child');

const withoutFields = ({block}: MistakesHost, story: object): string => {
  const wanted = Object.keys(block.fields);
  const names = wanted.map((name) => `"${name}"`).join(' or ');
  const there = Object.keys(story).join(', ');
  const [other] = ['narrative', 'report'].filter((name) => Object.hasOwn(story, name));
  const isProse = wanted.some((name) => /^(narrative|report)$/.test(name));
  const remedy = isProse && other ? `write field="${other}"` : 'add it to the story';
  return `The story has no ${names}; it has ${there || 'nothing'}. To show it, ${remedy}, or take the tag away.`;
};

const withoutStory = (host: MistakesHost): string => {
  const {storyHost} = host;
  if (host.getAttribute('src') === '') return 'Its "src" is empty. Write the address of a story.';
  const data = ['data-hearth-src', 'data-src', 'href'].find((name) => host.hasAttribute(name));
  if (data) return `"${data}" is not read here. Write "src".`;
  if (host.querySelector('script'))
    return 'The <script> inside is not read. Put it directly inside, with type="application/json".';
  if (storyHost) return `The <${storyHost.localName}> around it has no story. ${WAYS}`;
  return `It has no story. ${WAYS}`;
};

/** The name of what ended the `<p>` that an element stands in, and stands outside now. */
const emptiedBy = (host: Element): string | undefined => {
  const {parentElement: paragraph, nextSibling} = host;
  const next = paragraph?.nextElementSibling;
  if (paragraph?.localName !== 'p' || !next?.matches(ENDS_P)) return;
  if (nextSibling && !isBlank(nextSibling)) return;
  return next.localName !== 'p' || hasEmptyParagraphAfter(next) ? next.localName : undefined;
};

/** Whether the parser has made a paragraph of an end tag. */
const hasEmptyParagraphAfter = (element: Element): boolean =>
  [...(element.parentElement?.querySelectorAll('p') ?? [])].some(
    (one) =>
      !one.hasChildNodes() &&
      !!(element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
