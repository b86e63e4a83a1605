import {expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/blocks/conversation/define.js';
import type {HearthConversation} from '../../src/blocks/conversation/element.js';
import {inside} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const LONG = 2345;

const turnsOf = (count: number, last = ''): object[] =>
  Array.from({length: count}, (_, index) => ({
    speaker: index % 2 ? 'Model' : 'Inventor',
    text: `Turn ${index + 1}${index === count - 1 ? last : ''}`,
  }));

const make = async (content = ''): Promise<HearthConversation> =>
  fixture(`<hearth-conversation id="long">${content}</hearth-conversation>`);

const show = async (element: HearthConversation, turns: object[]): Promise<HTMLElement[]> => {
  element.story = {conversation: {turns}};
  await element.updateComplete;
  return itemsOf(element);
};

const itemsOf = (element: Element): HTMLElement[] => inside(element, 'ol > li');

const saidIn = (items: HTMLElement[]): (string | null | undefined)[] =>
  items.map((item) => item.querySelector('p')?.textContent);

describe('a long conversation', () => {
  afterEach(() => (location.hash = ''));

  it('shows the first turns, lets the page go on, and shows the rest', async () => {
    const element = await make();
    await show(element, turnsOf(1));
    element.remove();
    const other = await make();
    const counts: number[] = [];
    new MutationObserver(() => counts.push(itemsOf(other).length)).observe(other.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    const items = await show(other, turnsOf(LONG));
    expect(counts[0]).to.be.within(1, 200);
    expect(counts.length).to.be.greaterThan(2);
    expect(saidIn(items)).to.deep.equal(turnsOf(LONG).map((_, index) => `Turn ${index + 1}`));
    expect(items.at(-1)?.id).to.equal(`long-turn-${LONG}`);
  });

  it('has a likely height before it has been in sight', async () => {
    const items = await show(await make(), turnsOf(LONG));
    const last = items.at(-1)!;
    expect(last.offsetHeight).to.be.greaterThan(20);
    if (!CSS.supports('content-visibility', 'auto')) return;
    expect(getComputedStyle(last).contentVisibility).to.equal('auto');
    const short = await show(await make(), turnsOf(20));
    expect(getComputedStyle(short[0]!).contentVisibility).to.equal('visible');
  });

  it('leaves in its place what HTML shows already', async () => {
    const lines = Array.from({length: 300}, (_, index) => `<p><b>A</b> Turn ${index + 1}</p>`);
    const element = await make(lines.join(''));
    expect(itemsOf(element).length).to.equal(300);
    expect(getComputedStyle(itemsOf(element)[299]!).contentVisibility).not.to.equal('auto');
  });

  it('leads to a turn that is not there at first', async () => {
    // Where an engine does not say how a reader comes, a page that scrolls by itself goes back.
    scrollTo(0, 0);
    await nextFrame();
    location.hash = '#long-turn-2000';
    const element = await make();
    const item = (await show(element, turnsOf(LONG)))[1999]!;
    await waitUntil(() => item.classList.contains('marked'), 'a mark');
    await waitUntil(() => {
      const {top, bottom} = item.getBoundingClientRect();
      // WebKit scrolls to whole pixels.
      return top > -1 && bottom <= innerHeight;
    }, 'the turn in sight');
  });

  it('leaves as they are the turns that have not changed', async () => {
    const element = await make();
    const items = await show(element, turnsOf(300));
    const [speaker, text, copy] = items[299]!.children;
    (copy as HTMLElement).focus();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => void records.push(...more));
    observer.observe(element.shadowRoot!, {childList: true, subtree: true, attributes: true});
    const after = await show(element, turnsOf(300, ' and a word'));
    records.push(...observer.takeRecords());
    expect(records.every(({target}) => target === items[299])).to.equal(true);
    expect(after).to.deep.equal(items);
    expect([...items[299]!.children]).to.deep.equal([speaker, text, copy]);
    expect(items[299]?.textContent).to.contain('Turn 300 and a word');
    expect(element.shadowRoot!.activeElement).to.equal(copy);
  });

  it('keeps what is selected in a turn that goes on', async () => {
    const element = await make();
    const [item] = await show(element, turnsOf(1));
    const [text] = item!.querySelector('p')!.childNodes;
    const range = new Range();
    range.setStart(text!, 0);
    range.setEnd(text!, 4);
    await show(element, turnsOf(1, ' and a word'));
    expect(String(range)).to.equal('Turn');
    expect(item!.querySelector('p')!.textContent).to.equal('Turn 1 and a word');
    await show(element, turnsOf(1, ' and another word'));
    expect(item!.querySelector('p')!.textContent).to.equal('Turn 1 and another word');
    const speaker = 'Inventor';
    await show(element, [{speaker, text: ''}]);
    await show(element, [{speaker, text: 'Turn 2'}]);
    expect(itemsOf(element).map(({innerText}) => innerText)[0]).to.match(/Turn 2/);
  });

  it('keeps what is selected in a turn with spans that goes on', async () => {
    const element = await make();
    const say = (more: string[]): object => ({
      speaker: 'Model',
      text: ['A ', {em: 'tide'}, ' of', ...more],
    });
    const [item] = await show(element, [say([])]);
    const range = new Range();
    range.selectNodeContents(item!.querySelector('em')!);
    await show(element, [say([' all', {em: ' words'}] as string[])]);
    expect(range.startContainer.isConnected).to.equal(true);
    expect(String(range)).to.equal('tide');
    expect(item!.querySelector('p')!.innerText).to.equal('A tide of all words');
    const plain = await show(element, [{speaker: 'Model', text: 'A tide.'}]);
    expect(saidIn(plain)).to.deep.equal(['A tide.']);
  });

  it('is whole on paper, before it is on the screen', async () => {
    const element = await make();
    element.story = {conversation: {turns: turnsOf(LONG)}};
    await waitUntil(() => itemsOf(element).length, 'the first turns', {interval: 0});
    expect(itemsOf(element).length).to.be.lessThan(LONG);
    dispatchEvent(new Event('beforeprint'));
    expect(itemsOf(element).length).to.equal(LONG);
    await element.updateComplete;
    expect(itemsOf(element).length).to.equal(LONG);
  });

  it('grows, shrinks, and takes other names', async () => {
    const element = await make();
    await show(element, turnsOf(150));
    expect(saidIn(await show(element, turnsOf(151))).at(-1)).to.equal('Turn 151');
    expect((await show(element, turnsOf(3))).length).to.equal(3);
    const named = await show(element, [{speaker: 'Ferry', text: ['One.', 'Two.']}]);
    expect(named[0]?.innerText).to.match(/^Ferry\s+One\.\s+Two\./);
    const spans = await show(element, [{speaker: 'Ferry', text: ['One ', {em: 'more'}, '.']}]);
    expect(spans[0]?.innerText).to.match(/^Ferry\s+One more\./);
  });
});
