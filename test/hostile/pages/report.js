/* global window, document -- it runs in a page in a sandbox, into which nobody may look */
import {complaints} from './look.js';

/** Tells the page around what a look from outside would see. */
const report = () => {
  const wrong = [...window.hostileProbe, ...complaints(document, {})];
  window.parent.postMessage({wrong}, '*');
};

window.setInterval(report, 30);
