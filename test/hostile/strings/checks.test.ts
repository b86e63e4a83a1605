import {expect} from '@open-wc/testing';
import {parseStory, type Story} from '../../../src/forms/index.js';
import {closeFrames} from '../../fixtures.js';
import {lightFaults, markupFaults} from './allowed.js';
import {CHARACTERS} from './characters.js';
import {faultsOf} from './doors.js';
import {keep, openPage, type Hearth, type HostilePage} from './frame.js';
import {MARKUP} from './markup.js';
import {textFaults} from './shows.js';
import {waitUntil} from '../../wait.js';

// What looks after the hostile texts has to see what they do to elements that are not made with
// care: these are such elements.

const LABEL = '{}';

/** An element that shows a link's label as a template of `hearth-links` might, with no care. */
const naive = (page: Document, template: string, fill: (item: Element) => void): Hearth => {
  const host = Object.assign(page.createElement('div'), {label: ''});
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = template;
  const item = root.querySelector('li');
  if (item) fill(item);
  page.body.append(host);
  return Object.defineProperty(host, 'localName', {value: 'hearth-links'}) as unknown as Hearth;
};

const TEMPLATE = `<section part="base"><ul><li>${LABEL}</li></ul></section><slot hidden></slot>`;

const asHtml =
  (text: string) =>
  (item: Element): void => {
    item.innerHTML = text;
  };

const asText =
  (text: string) =>
  (item: Element): void => {
    item.textContent = text;
  };

const labelled = (label: string): Story => parseStory({links: [{label}]}).story;

const eventually = (page: HostilePage, fault: RegExp): Promise<void> =>
  waitUntil(() => page.faults.some((found) => fault.test(found)), String(fault));

describe('the checks of hostile texts', () => {
  afterEach(closeFrames);

  const inert = (): Document => document.implementation.createHTMLDocument();

  it('let pass what shows a text as its normal form has it', () => {
    for (const text of ['a', ' a\n b ', '<b>', '&amp;']) {
      const story = labelled(text);
      const host = naive(inert(), TEMPLATE, asText(story.links?.[0]?.label ?? ''));
      expect([...textFaults(host, story), ...markupFaults(host, story)]).to.deep.equal([]);
    }
  });

  it('see the elements, attributes and comments that a parser makes of texts', () => {
    const holds = (text: string): string => {
      const host = naive(inert(), TEMPLATE, asHtml(text));
      return markupFaults(host, labelled(text)).join();
    };
    expect(holds('<img src=x>')).to.include('holds <img>');
    expect(holds('<b onclick=a()>')).to.include('holds <b onclick="a()">');
    expect(holds('<b style=color:red>')).to.include('style');
    expect(holds('<svg><a href=/>b</a></svg>')).to.include('holds <svg>');
    expect(holds('<a href=javascript:a()>')).to.include('holds <a href="javascript:a()">');
    expect(holds('<a href="\tJAVA\nscript:a()">')).to.include('holds <a href=');
    expect(holds('<a href=data:,>')).to.include('holds <a href="data:,">');
    expect(holds('<!--a-->')).to.include('holds #comment a');
    expect(holds('<p id=x>')).to.include('holds <p id="x">');
    expect(holds('<span constructor>')).to.include('constructor');
    expect(holds('<constructor>')).to.include('holds <constructor>');
    expect(holds('<hearth-quote src=/a>')).to.include('src="/a"');
    expect(holds('<input value="a b">')).to.include('value="a b"');
  });

  it('see nearly every string of ours do something to a parser', () => {
    const harmless = MARKUP.filter((text) => {
      const host = naive(inert(), TEMPLATE, asHtml(text));
      const story = labelled(text);
      return ![...markupFaults(host, story), ...textFaults(host, story)].length;
    });
    expect(harmless.length).to.be.below(MARKUP.length / 3);
  });

  it('see texts that are not in their normal form, or not whole', () => {
    const shows = (text: string, fill: (item: Element) => void): string =>
      textFaults(naive(inert(), TEMPLATE, fill), labelled(text)).join();
    expect(shows('a  b', asText('a  b'))).to.include('expected "[[\\"a b\\"]]", got');
    expect(shows('a\0b', asText('a\0b'))).to.include('expected');
    expect(shows('a\u202eb', asText('ab'))).to.include('expected');
    expect(shows('a\ufeffb', asText('ab'))).to.include('expected');
    expect(shows('\ud800', asText('\ufffd'))).to.include('expected');
    expect(shows('e\u0301', asText('\u00e9'))).to.include('expected');
    expect(shows('ab', asHtml('a<b>b</b>'))).to.include('expected');
    expect(shows('ab', (item) => item.append('a', 'b'))).to.include('expected');
    expect(shows('a', (item) => item.after('b'))).to.include('a text of no part: "b');
    expect(shows('a', (item) => item.remove())).to.include('expected');
    expect(shows('a', (item) => item.after(item.cloneNode(true)))).to.include('expected');
    const odd = CHARACTERS.filter((text) => shows(text, asText(text)));
    expect(odd.length).to.be.above(50);
  });

  it('see a section that is hidden, and HTML that shows in its place', () => {
    const faults = (template: string): string =>
      textFaults(naive(inert(), template, asText('a')), labelled('a')).join();
    expect(faults(TEMPLATE.replace('<section', '<section hidden'))).to.include('section is hidden');
    expect(faults(TEMPLATE.replace(' hidden', ''))).to.include('the HTML shows as it is');
  });

  it('see what is not canonical in a page’s own HTML', () => {
    const faults = (html: string): string =>
      lightFaults(Object.assign(inert().createElement('div'), {innerHTML: html})).join();
    expect(
      faults('<hearth-summary><h2>a</h2><p class="hearth-dek">b</p></hearth-summary>'),
    ).to.equal('');
    expect(faults('<hearth-summary><img></hearth-summary>')).to.include('<img>');
    expect(faults('<p onclick=a>')).to.include('<p onclick>');
    expect(faults('<p class="hearth-dek other">')).to.include('<p class>');
    expect(faults('<a href=javascript:a()>')).to.include('<a href>');
    expect(faults('<blockquote cite=data:,>')).to.include('<blockquote cite>');
  });

  it('hear of calls, errors, requests, reports and other addresses on a page without a policy', async () => {
    const page = await openPage({body: '', isStrict: false});
    expect(page.faults).to.deep.equal([]);
    naive(page.document, TEMPLATE, asHtml('<img src=/hostile/strings?image onerror=pwned()>'));
    await eventually(page, /pwned\(\) was called/);
    await eventually(page, /request to .*\/hostile\/strings\?image/);
    const script = page.document.createElement('script');
    script.textContent = 'void Promise.reject(new Error("one")); alert(); throw new Error("two");';
    page.document.body.append(script);
    await eventually(page, /alert\(\) was called/);
    await eventually(page, /unhandledrejection: Error: one/);
    await eventually(page, /error: .*two/);
    page.view.location.hash = 'elsewhere';
    await eventually(page, /now at .*#elsewhere/);
  });

  it('hear of what a strict policy forbids', async () => {
    const page = await openPage({body: ''});
    const image = page.document.createElement('img');
    image.src = '/hostile/strings?image';
    page.document.body.append(image);
    await eventually(page, /securitypolicyviolation: img-src/);
    const script = page.document.createElement('script');
    script.append('pwned()');
    page.document.body.append(script);
    await eventually(page, /securitypolicyviolation: (script-src|require-trusted-types)/);
    expect(page.faults.join()).not.to.include('pwned');
  });

  it('hear of a story that does not come, and of a page that holds more than it should', async () => {
    const nothing = await faultsOf(['a'], () => ({teapot: true}), 'hearth.js');
    expect(nothing.join()).to.match(/<hearth-story> src .*teapot/);
    const [src = ''] = await keep(['{"headline": "a"}']);
    const page = await openPage({body: `<hearth-story src="${src}"></hearth-story>`});
    await page.hear([...page.document.querySelectorAll('hearth-story')], 'src');
    await eventually(page, /request to .*\/hostile\/kept\//);
  });
});
