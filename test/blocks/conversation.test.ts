import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/conversation/define.js';
import type {HearthConversation} from '../../src/blocks/conversation/element.js';
import {collect, FULL, inside, shownText, textsIn} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const {turns} = FULL.conversation;

const make = async (attributes = '', story: unknown = FULL): Promise<HearthConversation> => {
  const element = await fixture<HearthConversation>(
    `<hearth-conversation ${attributes}></hearth-conversation>`,
  );
  element.story = story;
  await element.updateComplete;
  return element;
};

const turnsOf = (element: Element): HTMLElement[] => inside(element, 'ol > li');

const visible = (element: Element): number =>
  turnsOf(element).filter((turn) => turn.offsetHeight > 0).length;

const marked = (element: Element): number =>
  turnsOf(element).findIndex((turn) => turn.classList.contains('marked'));

const nextButton = (element: Element): HTMLElement | undefined => inside(element, '[part=next]')[0];

describe('hearth-conversation', () => {
  afterEach(() => (location.hash = ''));

  it('is an ordered list of turns, each beginning with its speaker', async () => {
    const element = await make();
    const [list] = inside(element, 'ol');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(textsIn(element, 'h3, [part=subtitle]')).to.deep.equal([
      'By lamplight',
      'Another angle on the story',
    ]);
    turnsOf(element).forEach((turn, index) => {
      expect(turn.innerText.trim().startsWith(turns[index]?.speaker ?? '-')).to.equal(true);
      expect(turn.firstElementChild?.textContent).to.equal(turns[index]?.speaker);
    });
    expect(turnsOf(element).length).to.equal(turns.length);
  });

  it('shows each paragraph of a turn', async () => {
    const [, second] = turnsOf(await make());
    const said = [...(second?.querySelectorAll('p') ?? [])].map((line) => line.textContent);
    expect(said).to.deep.equal(turns[1]?.text);
  });

  it('tells its voices apart: the one that asks, and each of the others', async () => {
    const voices = turnsOf(await make()).map((turn) => turn.dataset['voice']);
    expect(voices).to.deep.equal(['0', '1', '2', '0', '1', '0', '1']);
  });

  it('tells seven voices apart by name, where it has fewer looks', async () => {
    const speakers = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const story = {conversation: {turns: speakers.map((speaker) => ({speaker, text: 'x'}))}};
    const element = await make('', story);
    expect(textsIn(element, '[part=speaker]')).to.deep.equal(speakers);
    const looks = turnsOf(element).map((turn) => turn.dataset['voice']);
    expect(looks.filter((look) => look === '0')).to.deep.equal(['0']);
  });

  it('has no scroll bar of its own', async () => {
    const long = Array.from({length: 200}, (_, n) => ({speaker: `S${n % 2}`, text: `Turn ${n}`}));
    const element = await make('', {conversation: {turns: long}});
    for (const part of inside(element, '*')) {
      expect(getComputedStyle(part).overflowY, part.localName).to.be.oneOf([
        'visible',
        part.classList.contains('hidden') ? 'hidden' : 'visible',
      ]);
    }
    expect(turnsOf(element).length).to.equal(200);
  });

  it('gives each turn the direction of its own words', async () => {
    const text = ['שלום עולם', 'Hello'];
    const element = await make('', {conversation: {turns: [{speaker: 'A', text}]}});
    const directions = inside(element, 'li p').map((line) => getComputedStyle(line).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });

  it('keeps room for the marker of a list’s item where its words begin', async () => {
    const text = [{list: ['שלום עולם', 'Hello']}];
    for (const dir of ['rtl', 'ltr'] as const) {
      const element = await make('', {dir, conversation: {turns: [{speaker: 'A', text}]}});
      const [list] = inside(element, 'li ul').map((part) => part.getBoundingClientRect());
      const [hebrew, english] = inside(element, 'li li').map((part) =>
        part.getBoundingClientRect(),
      );
      expect(list!.right - hebrew!.right, dir).to.be.at.least(16);
      expect(english!.left - list!.left, dir).to.be.at.least(16);
    }
  });

  it('shows a turn that came empty, where style sheets hide what is empty', async () => {
    const place = await fixture(
      `<div><style>p:empty { display: none }</style><hearth-conversation>
        <p><b>A</b> Why?</p><p><!-- --></p><p><b>A</b> And?</p><p><b>B</b> Yes.</p>
      </hearth-conversation></div>`,
    );
    const element = place.querySelector('hearth-conversation')!;
    await element.updateComplete;
    expect(turnsOf(element).length).to.equal(3);
    element.querySelectorAll('p')[1]!.innerHTML = '<b>B</b> So.';
    await waitUntil(() => turnsOf(element).length === 4, 'the fourth turn');
    expect(turnsOf(element)[1]?.textContent).to.contain('So.');
  });

  describe('step by step', () => {
    it('shows the first exchange, and a button for the next', async () => {
      const element = await make('reveal="step"');
      expect(visible(element)).to.equal(3);
      expect(nextButton(element)?.innerText.trim()).to.equal('Next question');
      expect(nextButton(element)?.offsetHeight).to.be.at.least(24);
    });

    it('shows the next exchange and moves the focus to it, until all is shown', async () => {
      const element = await make('reveal="step"');
      const events = collect(document, 'hearth-turn');
      for (const [index, shown] of [
        [3, 5],
        [5, 7],
      ] as const) {
        nextButton(element)?.click();
        await waitUntil(() => visible(element) === shown, `${shown} turns`);
        await waitUntil(
          () => element.shadowRoot?.activeElement === turnsOf(element)[index],
          `turn ${index} focused`,
        );
      }
      expect(nextButton(element)).to.equal(undefined);
      expect(events.map(({index, turnId, speaker}) => [index, turnId, speaker])).to.deep.equal([
        [3, 'lamps-turn-4', 'Inventor'],
        [5, 'lamps-turn-6', 'Inventor'],
      ]);
    });

    it('shows the whole of an exchange that comes a turn at a time, as from a slow server', async () => {
      const element = await fixture<HearthConversation>(
        '<hearth-conversation reveal="step"><p><b>A</b> Why?</p></hearth-conversation>',
      );
      await waitUntil(() => visible(element) === 1);
      element.insertAdjacentHTML('beforeend', '<p><b>B</b> So.</p><p><b>A</b> And?</p>');
      await waitUntil(() => visible(element) === 2);
      expect(turnsOf(element).length).to.equal(3);
    });

    it('shows everything where there is one exchange', async () => {
      const story = {conversation: {turns: turns.slice(0, 2)}};
      const element = await make('reveal="step"', story);
      expect([visible(element), nextButton(element)]).to.deep.equal([2, undefined]);
    });

    it('shows everything once it is not step by step any more', async () => {
      const element = await make('reveal="step"');
      element.reveal = 'all';
      await element.updateComplete;
      expect(visible(element)).to.equal(turns.length);
      expect(nextButton(element)).to.equal(undefined);
    });

    it('begins again with another story', async () => {
      const element = await make('reveal="step"');
      nextButton(element)?.click();
      await waitUntil(() => visible(element) === 5, 'five turns');
      element.story = {...FULL, id: 'other'};
      await element.updateComplete;
      expect(visible(element)).to.equal(3);
      element.story = {conversation: {turns: turns.slice(0, 1)}};
      await element.updateComplete;
      expect(visible(element)).to.equal(1);
    });

    it('shows everything for an answer that is not known', async () => {
      expect(visible(await make('reveal="slowly"'))).to.equal(turns.length);
    });
  });

  describe('linked to', () => {
    it('takes the reader to the turn that the address names', async () => {
      const above = await fixture<HTMLElement>('<div></div>');
      above.style.height = '300vh';
      const element = await make();
      location.hash = '#lamps-turn-3';
      await waitUntil(() => marked(element) === 2, 'the third turn marked');
      const third = turnsOf(element)[2];
      expect(element.shadowRoot?.activeElement).to.equal(third);
      const {top = -1, bottom = Infinity} = third?.getBoundingClientRect() ?? {};
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('shows a turn that is not shown yet', async () => {
      const element = await make('reveal="step"');
      const events = collect(element, 'hearth-turn');
      location.hash = '#lamps-turn-5';
      await waitUntil(() => marked(element) === 4, 'the fifth turn marked');
      expect(visible(element)).to.equal(5);
      expect(events.map(({index}) => index)).to.deep.equal([4]);
    });

    it('takes the reader there once the conversation has come', async () => {
      location.hash = '#lamps-turn-2';
      const element = await make('reveal="step"');
      await waitUntil(() => marked(element) === 1, 'the second turn marked');
    });

    it('goes by the id of its element before that of the story', async () => {
      const element = await make('id="talk"');
      expect(turnsOf(element)[0]?.id).to.equal('talk-turn-1');
      location.hash = '#talk-turn-1';
      await waitUntil(() => marked(element) === 0, 'the first turn marked');
    });

    it('leads to one of two that have the same turns', async () => {
      const pair = await Promise.all([make(), make()]);
      location.hash = '#lamps-turn-2';
      await waitUntil(() => pair.some((element) => marked(element) === 1), 'one marked');
      await aTimeout(50);
      expect(pair.filter((element) => marked(element) >= 0).length).to.equal(1);
    });

    it('follows an id with letters of any alphabet', async () => {
      const element = await make('', {...FULL, id: 'مصباح 1'});
      location.hash = encodeURIComponent('مصباح 1-turn-2');
      await waitUntil(() => marked(element) === 1, 'the second turn marked');
    });
  });

  describe('copying', () => {
    it('gives the words, the speaker and the address', async () => {
      const element = await make();
      const events = collect(document, 'hearth-copy');
      inside(element, '[part=copy]')[1]?.click();
      expect(events.map(({index}) => index)).to.deep.equal([1]);
      const address = `${location.href.split('#')[0] ?? ''}#lamps-turn-2`;
      expect(events[0]?.text).to.equal(
        `“They would be brighter.\n\nNobody asked for bright.”\n— Model\n${address}`,
      );
      const [status] = inside(element, '[role=status]');
      await waitUntil(() => /\S/.test(status?.textContent ?? ''), 'an answer');
    });

    it('can be told not to', async () => {
      const element = await make();
      const {clipboard} = navigator;
      element.addEventListener('hearth-copy', (event) => event.preventDefault());
      inside(element, '[part=copy]')[0]?.click();
      await aTimeout(100);
      expect(inside(element, '[role=status]')[0]?.textContent).to.equal('');
      expect(navigator.clipboard).to.equal(clipboard);
    });

    it('names each button after its speaker, and leaves it in the tab order', async () => {
      const element = await make();
      const buttons = inside(element, '[part=copy]');
      const names = buttons.map((button) => button.getAttribute('aria-label'));
      expect(names[2]).to.include('Archivist');
      buttons[2]?.focus();
      expect(element.shadowRoot?.activeElement).to.equal(buttons[2]);
      // The button fades in.
      await waitUntil(() => getComputedStyle(buttons[2] as Element).opacity === '1', 'seen');
    });
  });

  for (const [written, inner] of Object.entries({
    'paragraphs that begin with a name': '<p><b>A</b> One</p><p><b>B</b> Two</p><p>more</p>',
    'names in strong, with colons':
      '<p><strong>A:</strong> One</p><p><strong>B:</strong> Two<br>more</p>',
    'hearth-turn':
      '<hearth-turn speaker="A">One</hearth-turn><hearth-turn speaker="B"><p>Two</p><p>more</p></hearth-turn>',
    'a list of definitions': '<dl><dt>A</dt><dd>One</dd><dt>B</dt><dd>Two more</dd></dl>',
    'a plain transcript': '<p>A: One</p><p>B: Two</p><p>more</p>',
  })) {
    it(`reads ${written}`, async () => {
      const element = await fixture(`<hearth-conversation>${inner}</hearth-conversation>`);
      expect(shownText(element.parentElement ?? undefined)).to.equal(
        'TheHearthConversationAOneBTwomore',
      );
      expect(turnsOf(element).length).to.equal(2);
    });
  }
});
