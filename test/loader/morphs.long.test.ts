import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from './site.js';

const script = (file: string): string => `<script src="/hostile/npm/${file}"></script>`;

const LIBRARIES = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script async src="cdn/hearth.classic.js"></script>',
};

/** What brings a page up to date: its scripts, and how it is told to. `html` is the page’s `<main>`. */
const MORPHS: Record<string, readonly [head: string, act: string]> = {
  idiomorph: [script('idiomorph/dist/idiomorph.js'), 'Idiomorph.morph(main, html);'],
  'idiomorph, from inside': [
    script('idiomorph/dist/idiomorph.js'),
    `Idiomorph.morph(main, html.replace(/<.?main.*?>/g, ''), {morphStyle: 'innerHTML'});`,
  ],
  morphdom: [script('morphdom/dist/morphdom-umd.js'), 'morphdom(main, html);'],
  'htmx with idiomorph': [
    script('htmx.org/dist/htmx.js') + script('idiomorph/dist/idiomorph-ext.js'),
    `document.body.setAttribute('hx-ext', 'morph'); htmx.process(document.body);
     htmx.swap(main, html, {swapStyle: 'morph:outerHTML', swapDelay: 0, settleDelay: 0}, {contextElement: main});`,
  ],
  'Turbo’s stream': [
    script('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    `Turbo.renderStreamMessage('<turbo-stream action="replace" method="morph" target="main"><template>' +
      html + '</template></turbo-stream>');`,
  ],
};

const TURNS = `<p><b>Inventor</b> Why not?</p><p><b>Model</b> It takes two.</p>
  <p><b>Inventor</b> And then?</p><p><b>Model</b> Low water.</p>`;
const TALK = 'The Hearth Conversation Inventor Why not? Model It takes two.';
const ALL = `${TALK} Inventor And then? Model Low water.`;

const mainOf = (content: string): string => `<main id="main"><h1>A</h1>${content}<p>B</p></main>`;

const morph = async (site: Site, act: string, html: string): Promise<void> => {
  site.view.eval(
    `{const main = document.getElementById('main'); const html = ${JSON.stringify(html)}; ${act}}`,
  );
  await aTimeout(100);
};

for (const [library, head] of Object.entries(LIBRARIES)) {
  for (const [name, [scripts, act]] of Object.entries(MORPHS)) {
    describe(`a morph by ${name}, with the ${library} script`, () => {
      afterEach(closeFrames);

      it('brings an embed code’s element again, and its state', async () => {
        const code =
          '<script data-hearth="conversation" data-reveal="step" data-src="story.json"></script>';
        const site = await openSite({head: head + scripts, body: mainOf(code)});
        await site.until(() => site.document.querySelector('hearth-conversation')?.shadowRoot);
        for (const round of [1, 2]) {
          await morph(site, act, mainOf(code));
          await site.until(() => site.all('hearth-conversation').length === 1, `round ${round}`);
          expect(site.get('hearth-conversation').previousElementSibling?.localName).to.equal(
            'script',
          );
        }
        expect(site.noted).to.deep.equal([]);
      });

      it('keeps what a <div> shows, how far a reader has come, and the focus', async () => {
        const div = `<div class="hearth-conversation" data-reveal="step">${TURNS}</div>`;
        const site = await openSite({head: head + scripts, body: mainOf(div)});
        await site.shows(TALK);
        const element = site.get('hearth-conversation');
        element.shadowRoot!.querySelector<HTMLElement>('[part=next]')!.click();
        await site.shows(ALL);
        const focused = element.shadowRoot!.activeElement;
        expect(focused?.localName).to.equal('li');
        await morph(site, act, mainOf(div));
        await site.shows(ALL);
        expect(site.get('hearth-conversation') === element).to.equal(true);
        expect(element.shadowRoot!.activeElement === focused).to.equal(true);
        await morph(site, act, mainOf(div.replace('Low water', 'High water')));
        await site.shows(ALL.replace('Low water', 'High water'));
        await morph(site, act, mainOf(div.replace('data-reveal', 'data-label="Talk" data-reveal')));
        await site.shows(ALL.replace('The Hearth Conversation', 'Talk'));
        expect(site.get('hearth-conversation') === element).to.equal(true);
        expect(element.shadowRoot!.activeElement === focused).to.equal(true);
        expect(site.noted).to.deep.equal([]);
      });

      it('keeps a <div> whose story comes by an address, and its copy', async () => {
        const div = '<div class="hearth-key-points" data-src="story.json"></div>';
        const site = await openSite({head: head + scripts, body: mainOf(div)});
        await site.shows('Key points From the address.');
        const element = site.get('hearth-key-points');
        await site.until(() => element.querySelector('.hearth-copy'), 'a copy');
        await morph(site, act, mainOf(div));
        await site.shows('Key points From the address.');
        expect(site.get('hearth-key-points') === element).to.equal(true);
        expect(element.querySelectorAll('.hearth-copy').length).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });

      it('keeps the depth of a story', async () => {
        const div = `<div class="hearth-story" id="tide"><div class="hearth-key-points"><ul><li>One.</li></ul></div>
          <div class="hearth-prose" data-field="report"><p>Long.</p></div></div>`;
        const site = await openSite({head: head + scripts, body: mainOf(div)});
        await site.until(() =>
          site.document.querySelector('hearth-story')?.shadowRoot?.querySelector('[value=glance]'),
        );
        await site.shows('Key points One. Full report Long.');
        const story = site.get('hearth-story');
        const glance = story.shadowRoot!.querySelector<HTMLInputElement>('[value=glance]')!;
        glance.focus();
        glance.click();
        await site.shows('Key points One.');
        await morph(site, act, mainOf(div.replace('One.', 'Two.')));
        await site.shows('Key points Two.');
        expect(story.shadowRoot!.activeElement === glance).to.equal(true);
        expect(site.noted).to.deep.equal([]);
      });

      it('takes away what the page no longer has', async () => {
        const div = `<div class="hearth-conversation">${TURNS}</div>`;
        const site = await openSite({head: head + scripts, body: mainOf(div)});
        await site.shows(ALL);
        await morph(site, act, mainOf(''));
        await site.shows('');
        expect(site.all('hearth-conversation').length).to.equal(0);
      });
    });
  }
}

const TURBO = `${script('@hotwired/turbo/dist/turbo.es2017-umd.js')}
  <meta name="turbo-refresh-method" content="morph">`;

describe('Turbo, when it refreshes a page', () => {
  afterEach(closeFrames);

  const refresh = async (site: Site): Promise<void> => {
    site.view
      .eval(`new Promise((done) => addEventListener('turbo:render', done, {once: true})).then(() => { isDone = true; });
      isDone = false; Turbo.visit(location.href, {action: 'replace'});`);
    await site.until(() => (site.view as unknown as {isDone: boolean}).isDone, 'a render');
  };

  it('brings the element of an embed code again', async () => {
    const code = `<script async src="cdn/hearth.classic.js" data-hearth="key-points" data-src="story.json"></script>`;
    const site = await openSite({head: TURBO, body: `<p>A</p>${code}<p>B</p>`});
    await site.shows('Key points From the address.');
    await refresh(site);
    await site.shows('Key points From the address.');
    await refresh(site);
    await site.shows('Key points From the address.');
    expect(site.all('hearth-key-points').length).to.equal(1);
  });

  it('keeps a <div> as it is', async () => {
    const div = `<div class="hearth-conversation" data-reveal="step">${TURNS}</div>`;
    const site = await openSite({head: TURBO + LIBRARIES.module, body: `<p>A</p>${div}<p>B</p>`});
    await site.shows(TALK);
    const element = site.get('hearth-conversation');
    element.shadowRoot!.querySelector<HTMLElement>('[part=next]')!.click();
    await site.shows(ALL);
    await refresh(site);
    await site.shows(ALL);
    expect(site.get('hearth-conversation') === element).to.equal(true);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('li');
  });
});
