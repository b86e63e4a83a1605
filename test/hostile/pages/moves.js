/** Pages that move, copy, replace and rewrite the elements once they show. */

import {move} from './move.js';

/** @typedef {import('./page.js').HostilePage} HostilePage */

const replacing = [
  move('inner-html', 'main.innerHTML = words.innerHTML;'),
  move('inner-html-of-its-own', 'main.innerHTML = main.innerHTML;'),
  move('outer-html', 'main.outerHTML = main.outerHTML;'),
  move('outer-html-of-each', 'for (const one of all) one.outerHTML = one.outerHTML;'),
  move('inner-html-of-each', 'for (const one of all) one.innerHTML = one.innerHTML;'),
  move('replace-children', 'main.replaceChildren(words.content.cloneNode(true));'),
  move('replace-with', 'for (const one of all) one.replaceWith(one.cloneNode(true));'),
  move(
    'insert-adjacent-html',
    `main.replaceChildren(); main.insertAdjacentHTML('beforeend', words.innerHTML);`,
  ),
  move(
    'contextual-fragment',
    `main.replaceChildren(document.createRange().createContextualFragment(words.innerHTML));`,
  ),
  move(
    'parsed-elsewhere',
    `const parsed = new DOMParser().parseFromString(words.innerHTML, 'text/html');
    main.replaceChildren(...[...parsed.body.children].map((one) => document.adoptNode(one)));`,
  ),
  move(
    'parsed-and-appended',
    `const parsed = new DOMParser().parseFromString(words.innerHTML, 'text/html');
    main.replaceChildren(...parsed.body.children);`,
  ),
  move('body-replaced', 'document.body = document.body.cloneNode(true);'),
  move(
    'root-replaced',
    'document.documentElement.replaceWith(document.documentElement.cloneNode(true));',
  ),
  move(
    'document-opened',
    `const page = await (await fetch(location.href)).text();
    document.open();
    document.write(page);
    document.close();`,
  ),
  move('cloned', 'main.append(...all.map((one) => one.cloneNode(true)));', {copies: 2}),
  move('imported', 'main.append(...all.map((one) => document.importNode(one, true)));', {
    copies: 2,
  }),
].map((page) =>
  // The first look is at what stands there at first.
  page.copies ? {...page, actAtOnce: true} : page,
);

const FRAME = `
  const frame = document.body.appendChild(document.createElement('iframe'));
  const other = frame.contentDocument;
  const go = (place) => { for (const one of all) place.append(one); };
`;

const moving = [
  move(
    'to-a-frame-and-back',
    `${FRAME} go(other.body);
    const wrong = await look.settled(() => other);
    go(main);
    if (wrong.length) return wrong.map((line) => 'in the frame: ' + line);`,
  ),
  move(
    'to-a-frame-and-back-again',
    `${FRAME}
    for (let time = 0; time < 5; time += 1) {
      go(other.body);
      const wrong = await look.settled(() => other);
      if (wrong.length) return wrong.map((line) => 'in the frame: ' + line);
      go(main);
      const home = await look.settled(() => document);
      if (home.length) return home.map((line) => 'at home: ' + line);
    }`,
  ),
  move('to-a-frame-and-back-at-once', `${FRAME} go(other.body); go(main);`),
  move(
    'home-from-a-frame-that-is-gone',
    `${FRAME} go(other.body); await later(50); frame.remove(); go(main);`,
  ),
  move(
    'clone-in-a-frame',
    `${FRAME} main.replaceChildren();
    const copies = all.map((one) => other.importNode(one, true));
    other.body.append(...copies);
    await later(50);
    main.append(...copies);`,
  ),
  move(
    'to-a-document-without-a-window',
    `const other = document.implementation.createHTMLDocument('');
    other.body.append(...all);
    await later(50);
    main.append(...all);`,
  ),
  move(
    'into-a-template-and-out',
    `const template = document.createElement('template');
    template.content.append(...all);
    await later(50);
    main.append(...all);`,
  ),
  move(
    'into-a-fragment-and-out',
    `const fragment = document.createDocumentFragment();
    fragment.append(...all);
    await later(50);
    main.append(fragment);`,
  ),
  move(
    'into-a-shadow-root-and-out',
    `const root = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    root.append(...all);
    const wrong = await look.settled(() => root);
    main.append(...all);
    if (wrong.length) return wrong;`,
  ),
  move(
    'moved-before',
    `const to = main.moveBefore ?? main.insertBefore;
    for (const one of all) to.call(main, one, main.firstChild);`,
  ),
  move(
    'moved-before-each-other',
    `const to = main.moveBefore ?? main.insertBefore;
    const next = all.map((one) => one.nextSibling);
    for (const [at, one] of all.entries()) to.call(main, one, all[all.length - 1 - at]);
    for (const one of all) to.call(main, one, null);`,
  ),
  move(
    'moved-rapidly',
    `for (let time = 0; time < 100; time += 1) {
      main.append(all[time % all.length]);
      if (time % 10 === 0) await later();
    }`,
  ),
  move(
    'extracted',
    `const range = document.createRange();
    range.selectNodeContents(main);
    const contents = range.extractContents();
    await later();
    range.insertNode(contents);`,
  ),
  move(
    'surrounded',
    `for (const one of all) {
      const range = document.createRange();
      range.selectNode(one);
      range.surroundContents(document.createElement('div'));
    }`,
  ),
  move('removed-and-added', 'main.remove(); await later(50); document.body.append(main);'),
  move(
    'in-a-transition',
    `await document.startViewTransition?.(() => main.append(...all)).finished;`,
  ),
];

const AT_ONCE = {actAtOnce: true};

const early = [
  move(
    'removed-while-loading',
    `for (let time = 0; time < 10; time += 1) {
      main.remove();
      await later(time);
      document.body.append(main);
      await later(time);
    }`,
    AT_ONCE,
  ),
  move(
    'removed-while-its-story-comes',
    `const prose = main.querySelector('hearth-prose');
    prose.remove();
    await later(30);
    main.append(prose);
    prose.remove();
    main.append(prose);`,
    AT_ONCE,
  ),
  move(
    'into-a-frame-while-loading',
    `${FRAME} go(other.body); await later(20); go(main);`,
    AT_ONCE,
  ),
  move(
    'built-by-hand',
    `main.replaceChildren();
    for (const one of words.content.children) {
      const made = document.createElement(one.localName);
      for (const {name, value} of one.attributes) made.setAttribute(name, value);
      for (const child of one.childNodes) made.append(document.importNode(child, true));
      main.append(made);
    }`,
  ),
  move(
    'built-inside-out',
    `main.replaceChildren();
    for (const one of words.content.children) {
      const made = main.appendChild(document.createElement(one.localName));
      await later();
      for (const child of one.childNodes) made.append(document.importNode(child, true));
      await later();
      for (const {name, value} of one.attributes) made.setAttribute(name, value);
    }`,
  ),
  move(
    'attributes-taken-and-given',
    `for (const one of all) {
      const had = [...one.attributes].map(({name, value}) => [name, value]);
      for (const [name] of had) one.removeAttribute(name);
      await later();
      for (const [name, value] of had) one.setAttribute(name, value);
    }`,
  ),
  move(
    'words-taken-and-given',
    `const points = main.querySelector('hearth-key-points');
    const children = [...points.childNodes];
    points.replaceChildren();
    await later(50);
    points.append(...children);
    points.querySelector('li').firstChild.splitText(3);
    await later();
    points.normalize();`,
  ),
  move(
    'printed',
    `dispatchEvent(new Event('beforeprint'));
    await later();
    dispatchEvent(new Event('afterprint'));`,
  ),
  move(
    'hidden-and-shown',
    `for (const one of all) one.hidden = true;
    await later(50);
    for (const one of all) one.hidden = false;`,
  ),
  move('focused-and-clicked', `for (const one of all) { one.focus(); one.click(); }`),
  move(
    'page-hidden-and-shown',
    `for (const type of ['pagehide', 'pageshow', 'freeze', 'resume', 'online', 'offline', 'unload'])
      dispatchEvent(new Event(type));`,
  ),
];

/** @type {HostilePage[]} */
const inAFrame = [
  {
    name: 'frame-removed-and-added',
    whole: `<!doctype html><head>{probe}</head><body>
      <iframe id="frame" width="600" height="400" src="/hostile/{bundle}/calm/calm"></iframe></body>`,
    root: `document.getElementById('frame')?.contentDocument`,
    act: `const frame = document.getElementById('frame');
      const inner = frame.contentWindow;
      frame.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(frame);
      await look.until(() => frame.contentWindow !== inner);
      const wrong = await look.settled(() => frame.contentDocument);
      return [...wrong, ...frame.contentWindow.hostileProbe];`,
  },
];

/** @type {HostilePage[]} */
export const moves = [...replacing, ...moving, ...early, ...inAFrame];
