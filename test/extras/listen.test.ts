import {aTimeout, expect, fixture, nextFrame} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {FULL, inside, textsIn} from '../fixtures.js';
import {fakeSilence, fakeSpeech, type Speech} from './speech.js';
import {waitUntil} from '../wait.js';

const TAGS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'story'];

const show = async (tag: string, story: unknown = FULL): Promise<HearthElement> => {
  const element = await fixture<HearthElement>(`<${tag}></${tag.split(' ')[0]}>`);
  element.story = story;
  await element.updateComplete;
  await element.updateComplete;
  return element;
};

const buttonsOf = (element: Element): string[] =>
  inside(element, '[part=listen], [part=stop]:not([hidden])').map(
    ({innerText, ariaLabel}) => innerText.trim() || (ariaLabel ?? ''),
  );

const press = async (element: Element, part = 'listen'): Promise<void> => {
  inside(element, `[part=${part}]`)[0]?.click();
  await aTimeout(0);
};

const markedIn = (element: Element): string[] => textsIn(element, '[data-spoken]');

describe('listening', () => {
  let speech: Speech;

  beforeEach(() => (speech = fakeSpeech('de-DE Uta', 'en-US Max', 'en-GB Ada', 'en-GB Ben')));
  afterEach(() => speech.restore());

  const texts = (): string[] => speech.said.map(({text}) => text);

  it('is not there unless it is asked for', async () => {
    for (const tag of TAGS) expect(buttonsOf(await show(`hearth-${tag}`)), tag).to.deep.equal([]);
  });

  it('is one button on each', async () => {
    for (const tag of TAGS) {
      expect(buttonsOf(await show(`hearth-${tag} listen`)), tag).to.deep.equal(['Listen']);
    }
  });

  it('is not there where the browser cannot speak, or a page has put something else there', async () => {
    for (const value of [undefined, 'speech', {speak: 'no function'}]) {
      const restore = fakeSilence(value);
      expect(buttonsOf(await show('hearth-quote listen'))).to.deep.equal([]);
      restore();
    }
  });

  it('reads a sentence at a time, and marks where it is', async () => {
    const story = {...FULL, narrative: ['One is here. Two comes.', 'Three ends.']};
    const prose = await show('hearth-prose listen', story);
    await press(prose);
    expect(markedIn(prose)).to.deep.equal(['In brief']);
    speech.end(2);
    expect(texts()).to.deep.equal(['In brief', 'One is here.', 'Two comes.']);
    expect(markedIn(prose)).to.deep.equal(['One is here. Two comes.']);
    speech.end();
    expect(markedIn(prose)).to.deep.equal(['Three ends.']);
    speech.end();
    expect(markedIn(prose)).to.deep.equal([]);
    expect(buttonsOf(prose)).to.deep.equal(['Listen']);
  });

  it('says nothing that takes longer than browsers bear', async () => {
    const long = `${'a word and another '.repeat(40)}.`;
    await press(await show('hearth-prose listen label=""', {narrative: [long]}));
    for (let ended = -1; ended < speech.said.length; ended += 1) speech.end();
    expect(Math.max(...texts().map(({length}) => length))).to.be.at.most(200);
    expect(texts().join(' ').replace(/\s/g, '')).to.equal(long.replace(/\s/g, ''));
  });

  it('gives the speakers of a conversation voices of their own', async () => {
    const conversation = await show('hearth-conversation listen');
    await press(conversation);
    speech.end(30);
    const voices = new Map(speech.said.map(({text, voice, pitch}) => [text, `${voice} ${pitch}`]));
    const asks = voices.get('Why not electric lamps?');
    const answers = voices.get('Nobody asked for bright.');
    expect(asks).to.not.equal(answers);
    expect(voices.get('The order of 1911 forbids them.')).to.not.be.oneOf([asks, answers]);
    expect(voices.get('What would change it?')).to.equal(asks);
    expect(texts().filter((text) => text === 'Inventor').length).to.equal(1);
    expect(texts()).to.include('Archivist');
  });

  it('tells two speakers apart by pitch where there is one voice', async () => {
    speech.restore();
    speech = fakeSpeech('en-GB Ada');
    await press(await show('hearth-conversation listen'));
    speech.end(30);
    const [asks, answers] = ['Why not electric lamps?', 'Nobody asked for bright.'].map(
      (wanted) => speech.said.find(({text}) => text === wanted)?.pitch,
    );
    expect(asks).to.not.equal(answers);
  });

  it('speaks the language of the story, and as its country does', async () => {
    await press(await show('hearth-quote listen', {...FULL, lang: 'en-GB'}));
    await press(await show('hearth-quote listen', {...FULL, lang: 'de'}));
    expect(speech.said.map(({voice, lang}) => `${lang} ${voice}`)).to.deep.equal([
      'en-GB Ada',
      'de-DE Uta',
    ]);
  });

  it('waits for voices that come later', async () => {
    speech.restore();
    speech = fakeSpeech();
    const quote = await show('hearth-quote listen');
    await press(quote);
    expect(texts()).to.deep.equal([]);
    speech.setVoices('en-US Max');
    await waitUntil(() => speech.said.length === 1, 'a word');
  });

  it('says so where there is no voice for the language', async () => {
    const quote = await show('hearth-quote listen', {...FULL, lang: 'en'});
    speech.setVoices('de-DE Uta');
    await press(quote);
    const told = 'This device has no voice for this language.';
    expect(textsIn(quote, '.listening [role=status]')).to.deep.equal([told]);
    expect(buttonsOf(quote)).to.deep.equal(['Listen']);
    speech.setVoices('en-US Max');
    await press(quote);
    expect(textsIn(quote, '.listening [role=status]')).to.deep.equal(['']);
    speech.said[0]?.fail('voice-unavailable');
    expect(textsIn(quote, '.listening [role=status]')).to.deep.equal([told]);
  });

  it('pauses, goes on with the same sentence, and stops', async () => {
    const quote = await show('hearth-quote listen');
    await press(quote);
    expect(buttonsOf(quote)).to.deep.equal(['Pause', 'Stop']);
    speech.end();
    await press(quote);
    expect(speech.cancelled()).to.equal(1);
    expect(buttonsOf(quote)).to.deep.equal(['Resume', 'Stop']);
    expect(markedIn(quote)).to.deep.equal(['It goes out.']);
    await press(quote);
    expect(texts().slice(1)).to.deep.equal(['It goes out.', 'It goes out.']);
    await press(quote, 'stop');
    expect([buttonsOf(quote), markedIn(quote)]).to.deep.equal([['Listen'], []]);
    speech.end(3);
    expect(speech.said.length).to.equal(3);
  });

  it('keeps the focus', async () => {
    const quote = await show('hearth-quote listen');
    inside(quote, '[part=listen]')[0]!.focus();
    await press(quote);
    expect(quote.shadowRoot?.activeElement?.textContent).to.equal('Pause');
    inside(quote, '[part=stop]')[0]!.focus();
    await press(quote, 'stop');
    expect(quote.shadowRoot?.activeElement?.textContent).to.equal('Listen');
  });

  it('pauses with the page', async () => {
    const quote = await show('hearth-quote listen');
    await press(quote);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(buttonsOf(quote)[0]).to.equal('Pause');
    window.dispatchEvent(new Event('pagehide'));
    expect(buttonsOf(quote)[0]).to.equal('Resume');
    await press(quote);
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
    Object.defineProperty(Document.prototype, 'hidden', {configurable: true, get: () => true});
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(Document.prototype, 'hidden', hidden);
    expect(buttonsOf(quote)[0]).to.equal('Resume');
  });

  it('stops where the element goes, shows another story, or listens no more', async () => {
    for (const change of [
      (quote: HearthElement): void => quote.remove(),
      (quote: HearthElement): void => void (quote.story = {quote: {text: 'Another.'}}),
      (quote: HearthElement): void => quote.removeAttribute('listen'),
    ]) {
      const quote = await show('hearth-quote listen');
      await press(quote);
      const before = speech.cancelled();
      change(quote);
      await nextFrame();
      expect(speech.cancelled()).to.equal(before + 1);
      expect(markedIn(quote)).to.deep.equal([]);
    }
  });

  it('is heard from one element at a time', async () => {
    const [one, other] = [await show('hearth-quote listen'), await show('hearth-prose listen')];
    await press(one);
    await press(other);
    expect([buttonsOf(one)[0], buttonsOf(other)[0]]).to.deep.equal(['Listen', 'Pause']);
    expect(markedIn(one)).to.deep.equal([]);
  });

  it('reads of a story what shows, in its order', async () => {
    const story = await show('hearth-story listen depth="glance"');
    await press(story);
    speech.end(40);
    expect(texts().slice(0, 2)).to.deep.equal([
      'The last lamplighter',
      'A town keeps forty gas lamps, and one man to light them.',
    ]);
    expect(texts()).to.include('The accounts show H2.');
    expect(texts()).to.not.include('Why not electric lamps?');
  });

  it('reads the tags of a story where they stand, and marks nothing of the page', async () => {
    const story = await fixture<HearthElement>(`<hearth-story listen lang="en">
      <hearth-quote><p>First.</p></hearth-quote><p>Of the page.</p>
      <hearth-prose label=""><p>Second.</p></hearth-prose>
    </hearth-story>`);
    await waitUntil(() => buttonsOf(story).length, 'the control');
    await press(story);
    const page = story.querySelector('p:not(hearth-quote p, hearth-prose p)')!;
    speech.end(1);
    expect(page.getAttributeNames()).to.deep.equal([]);
    speech.end(5);
    expect(texts()).to.deep.equal(['First.', 'Of the page.', 'Second.']);
  });

  it('can be pressed by a finger, and has no faults that axe sees', async () => {
    for (const tag of TAGS) {
      const element = await show(`hearth-${tag} listen share`);
      await press(element);
      for (const button of inside(element, '[part=listen], [part=stop]')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height), tag).to.be.at.least(24);
      }
      await expect(element).to.be.accessible();
      await press(element, 'stop');
    }
  });

  it('moves no line of a block with a heading, nor of a quote', async () => {
    for (const tag of ['key-points', 'prose', 'conversation', 'quote', 'story']) {
      const element = await show(`hearth-${tag} listen`);
      const tops = (): number[] =>
        inside(element, 'h3, p, li, hearth-quote').map((item) => item.getBoundingClientRect().top);
      const before = tops();
      inside(element, '.listening').forEach((control) => control.remove());
      expect(tops(), tag).to.deep.equal(before);
    }
  });
});
