/**
 * The first script of every frame: tells the test of each call that a payload makes. Also gives the
 * test what it does and looks for in a page.
 */
(() => {
  const page = globalThis;
  const {document, Node, URL} = page;
  const tell = page.tellTest;

  // `pwned` is what our own payloads call, the rest what others' do.
  for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'print', 'open']) {
    page[name] = () => void tell(name);
  }

  /** The elements of a page and of its open shadow roots. */
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);

  const isOurs = ({localName, shadowRoot}) => localName.startsWith('hearth-') && shadowRoot;

  const TAGS = ['story', 'summary', 'key-points', 'prose', 'quote', 'conversation', 'links'].map(
    (name) => `hearth-${name}`,
  );

  /** How long elements may take on a busy machine, in milliseconds. */
  const MAX_WAIT = 60_000;

  /** Waits for a frame, and for what was to be done in it. */
  const frame = () =>
    new Promise((next) => page.requestAnimationFrame(() => page.setTimeout(next)));

  const RUNS = /^(javascript|vbscript|data|blob|filesystem):$/;

  const runsScript = (value, base) => {
    try {
      return RUNS.test(new URL(value, base).protocol);
    } catch {
      return false;
    }
  };

  /** Attributes whose address a browser follows or loads. */
  const ADDRESSES = /^(xlink:)?(href|action|formaction|data|ping|background|manifest)$/;

  /** Elements that no text of an author, and no story, may become. */
  const SCRIPTS = /^(script|iframe|frame|frameset|embed|applet|base|meta|link|style|template)$/;

  const short = (element) => element.cloneNode().outerHTML?.slice(0, 200);

  /** The attributes of an element that run a script, or lead to one. */
  const elementFaults = (element) => {
    const {localName, attributes, baseURI} = element;
    const isFrame = /^(iframe|frame|embed)$/.test(localName);
    // An attribute of ours leads nowhere.
    const leads = (name) => !TAGS.includes(localName) && ADDRESSES.test(name);
    const runs = ({name, value}) =>
      /^on/i.test(name) ||
      (isFrame && name === 'srcdoc') ||
      ((leads(name) || (isFrame && name === 'src')) && runsScript(value, baseURI));
    return [...attributes].filter(runs).map(({name}) => `${name} of ${short(element)}`);
  };

  /** Whether WordPress has printed a script: one of its files, or what is on a page without payloads, too. */
  const isOwnScript = ({localName, src, type, textContent}) =>
    localName === 'script' &&
    (type === 'application/ld+json' ||
      /^\/wp-(includes|content)\//.test(src && new URL(src).pathname) ||
      page.OWN_SCRIPTS.includes(textContent));

  const NAMES = page.SHADOW_NAMES;

  /** Comments that mark where Lit's templates have their values. */
  const MARKER = /^(\?(lit\$\d+\$)?)?$/;

  const nodeFaults = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [];
    if (node.nodeType === Node.COMMENT_NODE && MARKER.test(node.nodeValue)) return [];
    const {localName, namespaceURI, attributes = []} = node;
    const allowed = Object.hasOwn(NAMES, localName ?? '') ? NAMES[localName] : undefined;
    if (!allowed || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`${node.nodeName}`];
    return [...attributes]
      .filter(({name}) => !allowed.includes(name))
      .map(({name}) => `${name} of ${short(node)}`);
  };

  /** Everything in the shadow root of an element of the library that no story may put there. */
  const shadowFaults = ({localName, shadowRoot}) => {
    const walker = document.createTreeWalker(shadowRoot);
    const faults = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      faults.push(...nodeFaults(node).map((fault) => `${localName} holds ${fault}`));
    }
    return faults;
  };

  const jsonFaults = (script) => {
    try {
      JSON.parse(script.textContent);
      return [];
    } catch {
      return [`broken JSON-LD: ${script.textContent.slice(0, 200)}`];
    }
  };

  const CONTROLS =
    'a, area, button, input, select, option, textarea, summary, label, [tabindex], [contenteditable]';
  const EVENTS = [
    'pointerover',
    'pointerenter',
    'mouseover',
    'mouseenter',
    'pointerdown',
    'mousedown',
    'focus',
    'focusin',
    'pointerup',
    'mouseup',
    'click',
    'keydown',
  ];

  /** The events for which an element has handlers as attributes. */
  const handledBy = ({attributes}) =>
    [...attributes]
      .filter(({name}) => /^on/i.test(name))
      .map(({name}) => name.slice(2).toLowerCase());

  const touchIn = (view) => {
    const {document: inside, MouseEvent, Event} = view;
    const unlessScript = (event, address) => {
      if (!runsScript(address, inside.baseURI)) event.preventDefault();
    };
    view.addEventListener('click', (event) => {
      const link = event.composedPath().find(({href}) => href);
      if (link) unlessScript(event, link.href.baseVal ?? link.href);
    });
    view.addEventListener('submit', (event) =>
      unlessScript(
        event,
        event.submitter?.getAttribute('formaction') ?? event.target.getAttribute('action'),
      ),
    );
    for (const element of elementsIn(inside)) {
      const isControl = element.matches(CONTROLS);
      if (isControl) element.focus?.();
      for (const type of [...(isControl ? EVENTS : []), ...handledBy(element)]) {
        const Type = /^(click|mouse|pointer)/.test(type) ? MouseEvent : Event;
        element.dispatchEvent(new Type(type, {bubbles: true, cancelable: true, composed: true}));
      }
    }
    const own = [...inside.querySelectorAll('iframe')].filter((one) => one.contentDocument?.body);
    const count = elementsIn(inside).filter((one) => one.matches(CONTROLS)).length;
    return own.reduce((all, one) => all + touchIn(one.contentWindow), count);
  };

  page.hostile = {
    /**
     * Waits until each tag of the library, and each `<div>` that stands for one, has rendered, those in
     * shadow roots too. Returns the number of elements.
     */
    async settle() {
      const isWaiting = (element) => {
        const {localName, classList, shadowRoot, isUpdatePending} = element;
        if (TAGS.includes(localName)) return !shadowRoot || isUpdatePending;
        const tag = localName === 'div' && TAGS.find((name) => classList.contains(name));
        return tag && !element.querySelector(TAGS.join());
      };
      const start = page.performance.now();
      let elements = elementsIn(document);
      while (elements.some(isWaiting)) {
        const late = page.performance.now() - start > MAX_WAIT && elements.find(isWaiting);
        if (late) throw new Error(`never rendered: ${short(late)}`);
        await frame();
        elements = elementsIn(document);
      }
      await frame();
      return elements.filter(isOurs).length;
    },

    /**
     * Hovers, focuses and clicks every link and control, those in frames of the page too. No link that
     * leads elsewhere is followed. Returns how many there are.
     */
    async touch() {
      const count = touchIn(page);
      await frame();
      return count;
    },

    /** Everything in the page that no payload may put there. */
    faults() {
      const content = [...document.querySelectorAll('.entry-content')].flatMap(elementsIn);
      return [
        ...elementsIn(document).flatMap(elementFaults),
        ...content
          .filter((one) => SCRIPTS.test(one.localName) && !isOwnScript(one))
          .map((one) => `content holds ${short(one)}`),
        ...elementsIn(document).filter(isOurs).flatMap(shadowFaults),
        ...[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(jsonFaults),
      ];
    },

    /** Which of the marks from 0 to a number the page's text has not. */
    missing(count) {
      const text = document.body.textContent;
      return Array.from({length: count}, (_, index) => index).filter(
        (index) => !text.includes(`\u00a4${index}\u00a4`),
      );
    },
  };
})();
