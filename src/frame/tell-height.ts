import {ASK, HEIGHT, isOfType, type HeightMessage} from './message.js';

/** Tells the page around this one how high its content is. A height is no secret. */
export const tellHeight = (): void => {
  const root = document.documentElement;
  const height = Math.ceil(root.getBoundingClientRect().height);
  // Whoever does not give it that height has to be able to scroll.
  root.toggleAttribute('data-fits', window.innerHeight >= height);
  if (window.parent === window) return;
  const message: HeightMessage = {type: HEIGHT, height};
  window.parent.postMessage(message, '*');
  // As AMP's `amp-iframe` takes it: https://amp.dev/documentation/components/amp-iframe
  window.parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
};

/** Tells it whenever it changes, and when it is asked for. */
export const keepTellingHeight = (): void => {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  window.addEventListener('resize', tellHeight);
  window.addEventListener('message', ({source, data}) => {
    if (source === window.parent && isOfType(data, ASK)) tellHeight();
  });
};
