import {expect} from '@open-wc/testing';
import {closeFrames, FULL, shownText, storyWords} from '../fixtures.js';
import {parseStory} from '../../src/forms/index.js';
import {
  asking,
  farOrigin,
  frameAddress,
  messageOf,
  openFrame,
  storyAddress,
  until,
} from './frames.js';

const POINTS = {
  headline: 'A headline',
  keyPoints: ['High water is at six.', ['See ', {a: 'it', href: 'more.html'}]],
};

/** What a frame of this origin shows: its message, or else what its element does. */
const open = async (query: string): Promise<Document> => {
  const {contentDocument} = await openFrame(frameAddress(query));
  return contentDocument!;
};

const squeezed = (page: Document): string => shownText(page);

describe('a frame', () => {
  afterEach(closeFrames);

  it('shows a story whole', async () => {
    const page = await open(asking(FULL));
    const words = storyWords(parseStory(FULL).story).join('');
    await until(() => squeezed(page) === words);
    expect(messageOf(page)).to.equal('');
    expect(page.title).to.equal('The last lamplighter');
  });

  it('shows one block, with the attributes that it is asked for', async () => {
    const page = await open(asking(FULL, '&block=report&lang=de&depth=brief'));
    await until(() => squeezed(page).includes('Thecouncilkeeps'));
    expect(squeezed(page)).not.to.include('Heissixty');
    const {attributes} = page.querySelector('hearth-prose')!;
    const named = [...attributes].map(({name}) => name);
    expect(named).to.include.members(['src', 'field', 'depth', 'lang']);
    const points = await open(asking(FULL, '&block=key-points'));
    expect(points.querySelector('hearth-key-points')).not.to.equal(null);
  });

  it('leads its links out of itself, from where the story is', async () => {
    const page = await open(asking(POINTS, '&block=key-points'));
    const link = (): HTMLAnchorElement | null | undefined =>
      page.querySelector('hearth-key-points')?.shadowRoot?.querySelector('a');
    await until(() => link()?.href.endsWith('/fault/more.html'));
    expect(link()!.target || page.querySelector('base')!.target).to.equal('_top');
  });

  it('has the colours that it is asked for, whatever those of the reader are', async () => {
    for (const theme of ['light', 'dark']) {
      const page = await open(asking(POINTS, `&theme=${theme}`));
      await until(() => page.styleSheets.length);
      expect(getComputedStyle(page.documentElement).colorScheme).to.equal(theme);
    }
  });

  const REFUSED = {
    'no address': '',
    'an empty address': '?src=',
    'a script': '?src=javascript:parent.document.title%3D1',
    'a script with a gap': '?src=%09java%0Ascript:parent.document.title%3D1',
    data: '?src=data:application/json,{"headline":"No"}',
    'a blob': `?src=blob:${window.location.origin}/1`,
    'a file': '?src=file:///etc/passwd',
    'http on another server': '?src=http://example.com/story.json',
    'another server by its name alone': '?src=//example.com/story.json',
    'no address at all': '?src=https://',
    'a block that is none': `${asking(POINTS)}&block=script`,
    'a block by a name of every object': `${asking(POINTS)}&block=constructor`,
  };

  for (const [name, query] of Object.entries(REFUSED)) {
    it(`refuses ${name}, and says so`, async () => {
      const page = await open(query);
      expect(messageOf(page)).to.match(/^(No story is|The story’s address|There is no such block)/);
      expect(page.querySelector('[src]:not(script)')).to.equal(null);
      expect(page.defaultView!.location.pathname).to.equal('/dist/cdn/frame.html');
      expect(
        page
          .defaultView!.performance.getEntriesByType('resource')
          .filter(({name: url}) => !url.includes('/dist/cdn/')),
      ).to.deep.equal([]);
    });
  }

  it('never has its address’s words as markup', async () => {
    const evil =
      'https://127.0.0.1:1/"><img src=x onerror=parent.document.title=1><script>parent.x=1</script>';
    const more = ['block', 'theme', 'lang', 'depth'].map(
      (name) => `&${name}=${encodeURIComponent(evil)}`,
    );
    for (const query of [
      `?src=${encodeURIComponent(evil)}`,
      ...more.map((one) => asking(POINTS, one)),
    ]) {
      const page = await open(query);
      expect(page.querySelector('img, body script:not([src])')).to.equal(null);
    }
    expect(window).not.to.have.property('x');
  });

  it('says so where the story does not come, and shows it when it does', async () => {
    const missing = '?src=/fault/json%3Fstatus%3D500';
    const page = await open(missing);
    await until(() => messageOf(page) === 'This could not be loaded.');
    page.querySelector('hearth-story')!.setAttribute('src', storyAddress(POINTS));
    await until(() => squeezed(page).includes('Highwaterisatsix'));
    await until(() => messageOf(page) === '');
  });

  it('is next to nothing where the story has no such block', async () => {
    const page = await open(asking({headline: 'A'}, '&block=quote'));
    await until(() => page.title === 'A');
    expect(messageOf(page)).to.equal('');
    expect(page.documentElement.getBoundingClientRect().height).to.be.below(40);
  });

  it('says so where another server does not let it have the story', async () => {
    const page = await open('?src=https://127.0.0.1:1/story.json');
    await until(() => messageOf(page) === 'This could not be loaded.');
  });

  it('reports nothing against its own policy', async () => {
    const page = await open(asking({...FULL, disclosure: {use: 'generated'}, lang: 'de'}));
    const broken: string[] = [];
    page.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      broken.push(violatedDirective),
    );
    await until(() => squeezed(page).includes('Heissixty'));
    expect(broken).to.deep.equal([]);
    const script = Object.assign(page.createElement('img'), {src: 'x.png'});
    page.body.append(script);
    await until(() => broken.length, 'the policy holds');
  });

  it('is of another origin where it stands on another server', async () => {
    const frame = await openFrame(frameAddress(asking(POINTS), farOrigin()));
    expect(frame.contentDocument).to.equal(null);
  });
});
