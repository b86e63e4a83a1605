import {plainText} from '../story/plain.js';
import {answerProblem, sourceOf} from './answer.js';
import {parseQuery, type FrameContent} from './query.js';
import {keepTellingHeight, tellHeight} from './tell-height.js';

/** What `cdn/frame.html` does: it shows the story that its address names, and tells its height. */
const {body, documentElement: root} = document;
const page = new URL(window.location.href);
const isFramed = window.parent !== window;
const message = document.querySelector('p') ?? document.createElement('p');

/** Before there is anything to see, a height would only make the page jump. */
let isTold = false;

const say = (text: string): void => {
  message.textContent = text;
  message.hidden = !text;
  // Out of sight a browser may observe nothing.
  tellHeight();
  if (!isTold) keepTellingHeight();
  isTold = true;
};

/** Why the story that a server has sent is not shown. */
let problem: string | undefined;

const fail = (): void => say(problem ?? 'This could not be loaded.');

const show = ({tag, src, attributes, theme}: FrameContent): void => {
  root.dataset['theme'] = theme;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({src, ...attributes})) {
    element.setAttribute(name, value);
  }
  /** Where the story came from, after redirects. */
  let source = src;
  const fetchStory = async (request: Request): Promise<Response> => {
    problem = undefined;
    const answer = await fetch(request);
    source = sourceOf(answer, request);
    problem = answerProblem(answer, source, page, isFramed);
    if (problem) throw new Error(problem);
    return answer;
  };
  // Overrides the method by which the element performs its request.
  Object.assign(element, {fetch: fetchStory});
  element.addEventListener('hearth-error', fail);
  element.addEventListener('hearth-ready', ({story}) => {
    say('');
    if (story.headline) document.title = plainText(story.headline);
    // Where relative links start. Earlier, the script beside this one would be looked for there.
    document.querySelector('base')?.setAttribute('href', source);
  });
  body.prepend(element);
};

// A script that does not come has no other event.
document.addEventListener('error', fail, true);
const query = parseQuery(page, isFramed);
if ('problem' in query) say(query.problem);
else show(query);
