import {plainText} from '../story/plain.js';
import {parseQuery, type FrameContent} from './query.js';
import {keepTellingHeight, tellHeight} from './tell-height.js';

/** What `cdn/frame.html` does: it shows the story that its address names, and tells its height. */
const {body, documentElement: root} = document;
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

const fail = (): void => say('This could not be loaded.');

const show = ({tag, src, attributes, theme}: FrameContent): void => {
  root.dataset['theme'] = theme;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({src, ...attributes})) {
    element.setAttribute(name, value);
  }
  element.addEventListener('hearth-error', fail);
  element.addEventListener('hearth-ready', ({story}) => {
    say('');
    if (story.headline) document.title = plainText(story.headline);
    // Where relative links start. Earlier, the script beside this one would be looked for there.
    document.querySelector('base')?.setAttribute('href', src);
  });
  body.prepend(element);
};

// A script that does not come has no other event.
document.addEventListener('error', fail, true);
const query = parseQuery(new URL(window.location.href), window.parent !== window);
if ('problem' in query) say(query.problem);
else show(query);
