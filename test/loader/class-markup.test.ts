import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, textsIn} from '../fixtures.js';
import {openSite, type Site} from './site.js';

const SCRIPTS = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script src="cdn/hearth.classic.js"></script>',
  'classic, async': '<script async src="cdn/hearth.classic.js"></script>',
};

const LINES = '<p><b>Inventor</b> Why not?</p><p><b>Model</b> It takes two.</p>';
const TEXT = 'The Hearth Conversation Inventor Why not? Model It takes two.';

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** Waits until a `<div>` has its element inside, and gives that. */
const inside = async (site: Site, selector: string): Promise<HTMLElement> => {
  const find = (): HTMLElement | undefined =>
    [...site.get(`div${selector}`).children].find(
      ({shadowRoot}) => shadowRoot?.childNodes.length,
    ) as HTMLElement | undefined;
  await site.until(find, `an element in div${selector}`);
  return find()!;
};

describe('class markup', () => {
  afterEach(closeFrames);

  for (const [kind, script] of Object.entries(SCRIPTS)) {
    describe(`with the script: ${kind}`, () => {
      it('gets the element inside, with its attributes', async () => {
        const div = `<div class="wide hearth-conversation is-style-plain" id="talk" lang="en-GB"
          dir="ltr" data-label="Lamps" data-heading-level="5" data-reveal="step" data-block="x-1"
          title="A talk" aria-label="Talk" style="color: red" data-onclick="canary()" data-controller="x"
          onclick="this.dataset.pressed = 1" data-style="color: red" x-data="{}" theme="dark" hidden="">${LINES}</div>`;
        const site = await openSite({head: script, body: div});
        const before = attributesOf(site.get('#talk'));
        const element = await inside(site, '.hearth-conversation');
        expect(element.localName).to.equal('hearth-conversation');
        const {'aria-busy': _busy, ...attributes} = attributesOf(element);
        expect(attributes).to.deep.equal({
          lang: 'en-GB',
          dir: 'ltr',
          label: 'Lamps',
          'heading-level': '5',
          reveal: 'step',
          theme: 'dark',
        });
        expect(attributesOf(site.get('#talk'))).to.deep.equal(before);
        expect(site.all('#talk').length).to.equal(1);
        expect(textsIn(element, 'h5').join()).to.equal('Lamps');
        expect(element.shadowRoot?.querySelector('li')?.id).to.equal('talk-turn-1');
        expect(site.noted).to.deep.equal([]);
      });

      it('keeps the children: the same nodes, and who listens to them', async () => {
        const keep = `<script>
          nodes = [...document.getElementById('talk').childNodes];
          nodes[0].addEventListener('click', () => { isHeard = true; });
        </script>`;
        const body = `<div class="hearth-conversation" id="talk">${LINES}<!-- end --> </div>${keep}`;
        const site = await openSite({body});
        const {head} = site.document;
        head.append(site.document.createRange().createContextualFragment(script));
        const element = await inside(site, '#talk');
        const {nodes} = site.view as unknown as {nodes: Node[]};
        const kept = [...element.childNodes];
        expect(kept.length).to.equal(4);
        expect(kept.every((node, index) => node === nodes[index])).to.equal(true);
        site.get('#talk p').click();
        expect((site.view as unknown as {isHeard: boolean}).isHeard).to.equal(true);
        await site.shows(TEXT);
      });

      it('reads data-x as the attribute x, unless that is there', async () => {
        const div = `<div data-label="No" label="Yes" class="hearth-prose" heading-level="3"
          data-heading-level="6" data-src="story.json"></div>`;
        const site = await openSite({head: script, body: div});
        await site.shows('Yes He is sixty now.');
        const element = site.get('hearth-prose');
        expect(element.getAttribute('label')).to.equal('Yes');
        expect(textsIn(element, 'h3')).to.deep.equal(['Yes']);
      });

      it('takes what is behind data-hearth- before what others may have there', async () => {
        const div = `<div data-hearth-label="Ours" data-label="Theirs" label="No" class="hearth-prose"
          data-hearth-src="story.json" data-src="cdn/hearth.css"></div>`;
        const site = await openSite({head: script, body: div});
        await site.shows('Ours He is sixty now.');
        site.get('div').removeAttribute('data-hearth-label');
        await site.shows('No He is sixty now.');
        expect(site.noted).to.deep.equal([]);
      });

      it('is a story of several, each in its place', async () => {
        const body = `<div class="hearth-story" lang="en">
          <div class="hearth-summary"><h2>The tide</h2></div>
          <div><div class="hearth-key-points"><ul><li>One.</li></ul></div></div>
          <div class="hearth-conversation">${LINES}</div></div>`;
        const site = await openSite({head: script, body});
        await site.shows(`The tide Key points One. ${TEXT}`);
        for (const tag of ['story', 'summary', 'key-points', 'conversation'])
          await site.until(() => site.document.querySelector(`.hearth-${tag} > hearth-${tag}`));
        expect(site.get('hearth-story').querySelectorAll('[class^=hearth-]').length).to.equal(3);
        expect(site.noted).to.deep.equal([]);
      });

      it('is a block inside the tag of a story', async () => {
        const body = `<hearth-story><div class="hearth-summary"><h2>The tide</h2></div>
          <div class="hearth-conversation">${LINES}</div></hearth-story>`;
        const site = await openSite({head: script, body});
        await site.shows(`The tide ${TEXT}`);
        expect(site.noted).to.deep.equal([]);
      });

      it('loses nothing of what comes slowly', async () => {
        const site = await openSite({
          head: script,
          body: `<div class="hearth-conversation" id="talk"><p><b>Inventor</b> Why `,
          rest: 'not?</p><p><b>Model</b> It takes two.</p></div><p id="after">After.</p>',
        });
        await site.until(() => site.document.querySelector('#talk p'), 'the first half');
        await aTimeout(300);
        expect(site.all('hearth-conversation').length, 'while it comes').to.equal(0);
        await site.release();
        await site.shows(TEXT);
        expect(site.get('#talk').nextElementSibling?.id).to.equal('after');
        expect(site.noted).to.deep.equal([]);
      });

      it('gets the element where a script adds it', async () => {
        const site = await openSite({head: script, body: '<main></main>'});
        const main = site.get('main');
        main.innerHTML = `<section><div class="hearth-conversation">${LINES}</div></section>`;
        await site.shows(TEXT);
        const later = site.document.createElement('div');
        later.innerHTML = LINES;
        later.className = 'hearth-conversation';
        main.replaceChildren(later);
        await site.shows(TEXT);
        expect(main.children[0]).to.equal(later);
        expect(later.children[0]?.localName).to.equal('hearth-conversation');
        expect(site.noted).to.deep.equal([]);
      });

      it('stays as it is where it stands for no element', async () => {
        const body = `<div class="hearth-unknown">a</div><div class="hearth-">b</div>
          <div class="the-hearth-quote">c</div><div class="hearth-quote-2">d</div>
          <div class="HEARTH-QUOTE hearth-quotes">e</div>
          <section class="hearth-quote">f</section><p class="hearth-quote">g</p>
          <div class="wp-block hearth-wrapper">h<div class="hearth-quote"><p>i</p></div></div>`;
        const site = await openSite({head: script, body});
        await site.until(() => site.document.querySelector('hearth-quote')?.shadowRoot);
        await aTimeout(50);
        expect(site.all('body > div').map((div) => div.className)).to.deep.equal([
          'hearth-unknown',
          'hearth-',
          'the-hearth-quote',
          'hearth-quote-2',
          'HEARTH-QUOTE hearth-quotes',
          'wp-block hearth-wrapper',
        ]);
        expect(site.all('hearth-quote').length).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });

      it('gets the first element that its classes name', async () => {
        const body = '<div class="hearth-wrapper hearth-quote"><p>The sea is never late.</p></div>';
        const site = await openSite({head: script, body});
        await site.shows('The sea is never late.');
        expect(site.get('hearth-quote').parentElement?.className).to.equal(
          'hearth-wrapper hearth-quote',
        );
      });

      it('survives being moved and taken out before the element comes', async () => {
        const body = `<div class="hearth-quote" id="gone"><p>Gone.</p></div>
          <div class="hearth-quote" id="moved"><p>Moved.</p></div><section></section><script>
          document.getElementById('gone').remove();
          document.querySelector('section').append(document.getElementById('moved'));
          </script>`;
        const site = await openSite({head: script, body});
        await site.shows('Moved.');
        expect(site.get('section').innerHTML).to.match(
          /^<div class="hearth-quote" id="moved"><hearth/,
        );
        expect(site.all('hearth-quote').length).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });
    });
  }

  it('stays as it is where the element does not load, until it does', async () => {
    const body = `<div class="hearth-conversation" data-onclick="x" style="color: red">${LINES}</div>`;
    const site = await openSite({head: SCRIPTS.module, body, failing: 'conversation-'});
    const before = site.get('.hearth-conversation').outerHTML;
    await site.until(() => site.noted.length, 'a line');
    expect(site.get('.hearth-conversation').outerHTML).to.equal(before);
    await site.mend();
    await site.shows(TEXT);
  });

  it('stays as it is without the script', async () => {
    const body = `<div class="hearth-conversation">${LINES}</div>`;
    const site = await openSite({head: SCRIPTS.classic, body, failing: 'classic'});
    expect(site.get('.hearth-conversation').innerText).to.match(/Why not/);
  });
});
