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

const replaced = (site: Site, selector: string): Promise<void> =>
  site.until(() => !site.document.querySelector(`div${selector}`), `no div${selector}`);

describe('class markup', () => {
  afterEach(closeFrames);

  for (const [kind, script] of Object.entries(SCRIPTS)) {
    describe(`with the script: ${kind}`, () => {
      it('becomes the element, with its attributes', async () => {
        const div = `<div class="wide hearth-conversation is-style-plain" id="talk" lang="en-GB"
          dir="ltr" data-label="Lamps" data-heading-level="5" data-reveal="step" data-block="x-1"
          title="A talk" aria-label="Talk" style="color: red" data-onclick="canary()"
          onclick="canary()" data-style="color: red" data-x="&quot;&lt;" hidden="">${LINES}</div>`;
        const site = await openSite({head: script, body: div});
        await replaced(site, '.hearth-conversation');
        const element = site.get('#talk');
        expect(element.localName).to.equal('hearth-conversation');
        const {'aria-busy': _busy, ...attributes} = attributesOf(element);
        expect(attributes).to.deep.equal({
          class: 'wide hearth-conversation is-style-plain',
          id: 'talk',
          lang: 'en-GB',
          dir: 'ltr',
          'data-label': 'Lamps',
          label: 'Lamps',
          'data-heading-level': '5',
          'heading-level': '5',
          'data-reveal': 'step',
          reveal: 'step',
          'data-block': 'x-1',
          block: 'x-1',
          title: 'A talk',
          'aria-label': 'Talk',
          'data-onclick': 'canary()',
          'data-style': 'color: red',
          'data-x': '"<',
          x: '"<',
          hidden: '',
        });
        await site.until(() => element.shadowRoot?.querySelector('h5'));
        expect(textsIn(element, 'h5').join()).to.equal('Lamps');
        element.click();
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
        await replaced(site, '#talk');
        const {nodes} = site.view as unknown as {nodes: Node[]};
        const kept = [...site.get('#talk').childNodes];
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

      it('becomes a story of several, each in its place', async () => {
        const body = `<div class="hearth-story" lang="en">
          <div class="hearth-summary"><h2>The tide</h2></div>
          <div><div class="hearth-key-points"><ul><li>One.</li></ul></div></div>
          <div class="hearth-conversation">${LINES}</div></div>`;
        const site = await openSite({head: script, body});
        await replaced(site, '[class^=hearth-]');
        await site.shows(`The tide Key points One. ${TEXT}`);
        expect(site.all('[class^=hearth-]').map(({localName}) => localName)).to.deep.equal([
          'hearth-story',
          'hearth-summary',
          'hearth-key-points',
          'hearth-conversation',
        ]);
        expect(site.get('hearth-key-points').parentElement?.localName).to.equal('div');
        expect(site.noted).to.deep.equal([]);
      });

      it('becomes the blocks inside the tag of a story', async () => {
        const body = `<hearth-story><div class="hearth-summary"><h2>The tide</h2></div>
          <div class="hearth-conversation">${LINES}</div></hearth-story>`;
        const site = await openSite({head: script, body});
        await replaced(site, '[class^=hearth-]');
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
        expect(site.get('#talk').localName, 'while it comes').to.equal('div');
        await site.release();
        await site.shows(TEXT);
        expect(site.get('#talk').nextElementSibling?.id).to.equal('after');
        expect(site.noted).to.deep.equal([]);
      });

      it('becomes the element where a script adds it', async () => {
        const site = await openSite({head: script, body: '<main></main>'});
        const main = site.get('main');
        main.innerHTML = `<section><div class="hearth-conversation">${LINES}</div></section>`;
        await site.shows(TEXT);
        const later = site.document.createElement('div');
        later.innerHTML = LINES;
        later.className = 'hearth-conversation';
        main.replaceChildren(later);
        await site.shows(TEXT);
        expect(main.children[0]?.localName).to.equal('hearth-conversation');
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

      it('becomes the first element that its classes name', async () => {
        const body = '<div class="hearth-wrapper hearth-quote"><p>The sea is never late.</p></div>';
        const site = await openSite({head: script, body});
        await site.shows('The sea is never late.');
        expect(site.get('hearth-quote').className).to.equal('hearth-wrapper hearth-quote');
      });

      it('survives being moved and taken out before the element comes', async () => {
        const body = `<div class="hearth-quote" id="gone"><p>Gone.</p></div>
          <div class="hearth-quote" id="moved"><p>Moved.</p></div><section></section><script>
          document.getElementById('gone').remove();
          document.querySelector('section').append(document.getElementById('moved'));
          </script>`;
        const site = await openSite({head: script, body});
        await site.shows('Moved.');
        expect(site.get('section').innerHTML).to.match(/^<hearth-quote/);
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
