import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from './site.js';

const TEXT = 'Key points From the address.';
const MODULE = '<script type="module" src="cdn/hearth.js"></script>';

/** What consent tools do with a script that they hold back, once the reader agrees. */
const TOOLS: Record<string, readonly [held: string, agree: string]> = {
  'vanilla-cookieconsent 3': [
    `<script type="text/plain" data-category="media" data-service="Hearth"
      src="cdn/hearth.classic.js" data-hearth="key-points" data-hearth-src="story.json"></script>`,
    `const fresh = document.createElement('script');
     fresh.textContent = held.innerHTML;
     for (const {nodeName} of held.attributes)
       if (nodeName !== 'type') fresh.setAttribute(nodeName, held[nodeName] || held.getAttribute(nodeName));
     const src = held.dataset.src || held.src;
     if (src) fresh.src = src;
     held.replaceWith(fresh);`,
  ],
  klaro: [
    `<script type="text/plain" data-type="text/javascript" data-name="hearth"
      data-src="cdn/hearth.classic.js" data-hearth="key-points" data-hearth-src="story.json"></script>`,
    `const fresh = document.createElement('script');
     for (const {name, value} of held.attributes) fresh.setAttribute(name, value);
     fresh.type = 'text/javascript';
     fresh.src = held.dataset.src;
     held.parentElement.insertBefore(fresh, held);
     held.remove();`,
  ],
  Cookiebot: [
    `<script type="text/plain" data-cookieconsent="marketing" async
      src="cdn/hearth.classic.js" data-hearth="key-points" data-hearth-src="story.json"></script>`,
    `const fresh = document.createElement('script');
     for (const {name, value} of held.attributes) if (name !== 'type') fresh.setAttribute(name, value);
     fresh.type = 'text/javascript';
     held.after(fresh);
     held.type = 'javascript/blocked';`,
  ],
  'OneTrust, whose script is a module': [
    `<script type="text/plain" class="optanon-category-C0003" data-type="module"
      src="cdn/hearth.js" data-hearth="key-points" data-hearth-src="story.json"></script>`,
    `const fresh = document.createElement('script');
     for (const {name, value} of held.attributes) fresh.setAttribute(name, value);
     fresh.type = 'module';
     held.replaceWith(fresh);`,
  ],
  'a loader that delays scripts': [
    `<script type="rocketlazyloadscript" data-rocket-type="text/javascript"
      data-rocket-src="cdn/hearth.classic.js" data-hearth="key-points" data-hearth-src="story.json"></script>`,
    `const fresh = document.createElement('script');
     for (const {name, value} of held.attributes) fresh.setAttribute(name.replace('data-rocket-', ''), value);
     held.replaceWith(fresh);`,
  ],
};

const agree = (site: Site, code: string): unknown =>
  site.view.eval(`{const held = document.querySelector('body script'); ${code}}`);

/** Whether the story is asked for, or an element is there. */
const isStill = async (site: Site): Promise<void> => {
  await aTimeout(200);
  expect(await site.asked('story.json')).to.equal(0);
  expect(site.all('hearth-key-points').length).to.equal(0);
  expect(site.noted).to.deep.equal([]);
};

describe('an embed code that a consent tool holds back', () => {
  afterEach(closeFrames);

  for (const [tool, [held, code]] of Object.entries(TOOLS)) {
    for (const [where, head] of [
      ['alone', ''],
      ['beside the library', MODULE],
    ] as const) {
      it(`does nothing until the reader agrees: ${tool}, ${where}`, async () => {
        const site = await openSite({head, body: `<div>${held}</div>`});
        await isStill(site);
        agree(site, code);
        await site.shows(TEXT);
        const element = site.get('hearth-key-points');
        expect(element.getAttributeNames()).to.deep.equal(['src']);
        expect(site.all('hearth-key-points').length).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });
    }
  }

  it('takes nothing that is the script’s own for its element’s', async () => {
    const site = await openSite({
      body: `<script type="text/javascript" data-type="text/javascript" data-name="hearth" data-label="Ours"
        data-src="cdn/hearth.classic.js" src="cdn/hearth.classic.js" data-hearth="key-points"></script>`,
    });
    await site.until(() => site.document.querySelector('hearth-key-points')?.shadowRoot);
    expect(site.get('hearth-key-points').getAttributeNames()).to.deep.equal(['label']);
    expect(await site.asked('classic')).to.equal(1);
    expect(site.noted).to.deep.equal([]);
  });

  it('does something where only its type changes, beside the library', async () => {
    const body = `<script type="text/plain" data-hearth="key-points" data-src="story.json"></script>`;
    const site = await openSite({head: MODULE, body});
    await isStill(site);
    agree(site, `held.type = 'text/javascript'`);
    await site.shows(TEXT);
    expect(site.noted).to.deep.equal([]);
  });

  for (const type of [
    'text/plain',
    'text/javascript;charset=utf-8',
    'application/json',
    'javascript',
    ' ',
  ])
    it(`is one by its type: “${type}”`, async () => {
      const body = `<script type="${type}" data-hearth="key-points" data-src="story.json"></script>`;
      await isStill(await openSite({head: MODULE, body}));
    });

  for (const type of [
    '',
    'text/javascript',
    ' TEXT/JavaScript ',
    'application/ecmascript',
    'text/x-javascript',
    'text/javascript1.5',
    'module',
  ])
    it(`is none by its type: “${type}”`, async () => {
      const body = `<script type="${type}" data-hearth="key-points" data-src="story.json"></script>`;
      const site = await openSite({head: MODULE, body});
      await site.shows(TEXT);
    });

  it('names the attributes of a tag, too, by data-hearth-', async () => {
    const site = await openSite({
      head: MODULE,
      body: '<hearth-key-points data-src="cdn/hearth.css" data-hearth-src="story.json" label="A" data-hearth-label="B"></hearth-key-points>',
    });
    await site.shows('B From the address.');
    site.get('hearth-key-points').setAttribute('data-hearth-label', 'C');
    await site.shows('C From the address.');
    expect(await site.asked('hearth.css')).to.equal(0);
  });
});
