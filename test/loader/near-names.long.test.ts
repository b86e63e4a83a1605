import {expect} from '@open-wc/testing';
import {closeFrames, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const LOADER = new URL('../../src/entries/cdn.ts', import.meta.url).href;
const CLASSIC = new URL('../../src/entries/classic.ts', import.meta.url).href;

/** What the console of a page is told, once it has been told of a control. */
const linesOn = async (body: string, entry = LOADER): Promise<string[]> => {
  const page = await openFrame({srcdoc: '<!doctype html><body></body>'});
  const lines: string[] = [];
  const warn = (...parts: unknown[]): void => void lines.push(parts.join(' '));
  Object.assign(page.defaultView?.console ?? {}, {warn});
  page.body.innerHTML = `${body}<hearth-qoute></hearth-qoute>`;
  page.head.append(
    Object.assign(page.createElement('script'), {
      type: 'module',
      textContent: `import ${JSON.stringify(entry)};`,
    }),
  );
  const isControl = (line: string): boolean => line.startsWith('<hearth-qoute>');
  await waitUntil(() => lines.some(isControl), 'the line of the control');
  return lines.filter((line) => !isControl(line));
};

const NEAR: Readonly<Record<string, [html: string, line: string]>> = {
  'words joined': ['<hearth-keypoints></hearth-keypoints>', 'Write <hearth-key-points>.'],
  'a singular': ['<hearth-key-point></hearth-key-point>', 'Write <hearth-key-points>.'],
  'a plural': ['<hearth-quotes></hearth-quotes>', 'Write <hearth-quote>.'],
  'no hyphen': ['<hearthquote></hearthquote>', 'Write <hearth-quote>.'],
  'a typing error': ['<hearth-sumary></hearth-sumary>', 'Write <hearth-summary>.'],
  'letters swapped': [
    '<hearth-converastion></hearth-converastion>',
    'Write <hearth-conversation>.',
  ],
  'a typing error in the first word': ['<heart-links></heart-links>', 'Write <hearth-links>.'],
  'the name of a field': [
    '<hearth-report></hearth-report>',
    'Write <hearth-prose field="report">.',
  ],
  'a class, shortened': [
    '<div class="hearth-convo"></div>',
    'Write <div class="hearth-conversation">.',
  ],
  'a class with an underscore': [
    '<div class="a hearth_quote b"></div>',
    'Write <div class="hearth-quote">.',
  ],
  'a class in camel case': [
    '<div class="HearthKeyPoints"></div>',
    'Write <div class="hearth-key-points">.',
  ],
  'another word for a class inside': ['<p class="hearth-deck"></p>', 'Write class="hearth-dek".'],
  'a plural of one': ['<b class="hearth-speakers"></b>', 'Write class="hearth-speaker".'],
  'one as a tag': ['<hearth-lead></hearth-lead>', 'Write class="hearth-lede".'],
};

describe('the loader', () => {
  afterEach(closeFrames);

  it('says which tag was meant, once', async () => {
    const html = Object.values(NEAR).map(([one]) => one + one);
    const lines = await linesOn(html.join(''));
    for (const [name, [, line]] of Object.entries(NEAR)) {
      expect(lines.filter((one) => one.endsWith(line)).length, name).to.be.greaterThan(0);
    }
    expect(lines.length).to.equal(Object.keys(NEAR).length);
  });

  it('says it as a classic script', async () => {
    const lines = await linesOn('<hearth-quotes></hearth-quotes>', CLASSIC);
    expect(lines).to.deep.equal([
      '<hearth-quotes>: there is no such element. Write <hearth-quote>.',
    ]);
  });

  it('says nothing of what is documented, or is a page’s own', async () => {
    const lines = await linesOn(`
      <hearth-quote class="hearth-quote"><p>A</p></hearth-quote>
      <div class="hearth-summary"><p class="hearth-dek">A</p><p class="hearth-lede">B</p></div>
      <div class="hearth-conversation"><p><b class="hearth-speaker">A</b> b</p></div>
      <hearth-turn speaker="A">b</hearth-turn>
      <p class="hearth-status">A</p><p class="hearth-subtitle hearth-copy hearth-disclosure">B</p>
      <hearth-header></hearth-header><hearth-search-button></hearth-search-button>
      <div class="hearth-quote__text hearth-links--wide hearth-header has-link-color heart-container"></div>
      <form class="hearth-form"><input name="className"><input name="localName"></form>
      <svg class="hearth-point-icon"></svg>`);
    expect(lines).to.deep.equal([]);
  });

  it('leaves the classes of a publisher of that name alone', async () => {
    const lines = await linesOn(`
      <div class="hearth-nav"></div><div class="hearth-footer"></div><div class="hearth-card"></div>
      <div class="hearth-store"></div><div class="hearth-quotes"></div>`);
    expect(lines).to.deep.equal([]);
  });
});
