import {expect} from '@open-wc/testing';
import {closeFrames, shownText} from '../fixtures.js';
import {farOrigin, frameAddress, messageOf, openFrame, until} from './frames.js';

const STORY = {
  headline: 'A headline',
  keyPoints: ['High water is at six.', ['See ', {a: 'it', href: 'more.html'}]],
};
const SHOWN = 'KeypointsHighwaterisatsix.Seeit';

/** The same without the policy, so that nothing but the frame's own rules is in the way. */
const bareAddress = (src: string): string =>
  `/test/frame/without-policy.html?src=${encodeURIComponent(src)}&block=key-points`;

const address = (src: string): string =>
  frameAddress(`?src=${encodeURIComponent(src)}&block=key-points`);

/** Has the server keep a file that any page may ask for, and answers its path. */
const keep = async (content: string, type = 'application/json'): Promise<string> => {
  const recipe = {parts: [content], headers: {'content-type': type}};
  const answer = await fetch('/ways/', {method: 'POST', body: JSON.stringify(recipe)});
  return `${(await answer.json()) as string}/page.html`;
};

const keepStory = (type?: string): Promise<string> => keep(JSON.stringify(STORY), type);

const redirectTo = (to: string): string => `/fault/redirect?to=${encodeURIComponent(to)}`;

const inFrame = async (url: string): Promise<Document> => (await openFrame(url)).contentDocument!;

const opened: Window[] = [];

/** Whether a script may open a window: WebKit has only a person do so. */
const opensWindows = (): boolean => {
  const page = window.open('about:blank');
  page?.close();
  return !!page;
};

/** Opens an address as a page of its own. */
const byItself = async (url: string): Promise<Document> => {
  const page = window.open(url, '_blank')!;
  opened.push(page);
  await until(
    () => page.document.readyState === 'complete' && page.location.href !== 'about:blank',
  );
  return page.document;
};

const OTHER_SERVER = /^A story of another server shows inside another page alone\.$/;
const REDIRECTED = /^The story’s address redirects to another one\. /;

describe('the story of a frame', () => {
  afterEach(() => {
    closeFrames();
    for (const page of opened.splice(0)) page.close();
  });

  for (const [how, open] of Object.entries({'inside a page': inFrame, 'by itself': byItself})) {
    describe(how, () => {
      before(function () {
        if (open === byItself && !opensWindows()) this.skip();
      });

      it('comes from its own server, also by a redirect; its links start where that leads', async () => {
        const path = await keepStory();
        for (const src of [path, redirectTo(path)]) {
          const page = await open(address(src));
          await until(() => shownText(page) === SHOWN);
          expect(messageOf(page)).to.equal('');
          const {shadowRoot} = page.querySelector('hearth-key-points')!;
          const link = shadowRoot!.querySelector('a')!;
          await until(() => new URL(link.href).pathname === path.replace('page.html', 'more.html'));
        }
      });

      it('is refused where its own server redirects to another one', async () => {
        const far = farOrigin() + (await keepStory());
        const page = await open(bareAddress(redirectTo(far)));
        await until(() => messageOf(page));
        expect(messageOf(page)).to.match(REDIRECTED);
        expect(shownText(page)).to.equal('');
      });

      it('does not come by a redirect to data: or blob:', async () => {
        for (const to of [
          `data:application/json,${JSON.stringify(STORY)}`,
          'blob:http://a.test/1',
        ]) {
          const page = await open(bareAddress(redirectTo(to)));
          await until(() => messageOf(page) === 'This could not be loaded.');
        }
      });

      it('is refused with a user name in its address', async () => {
        const page = await open(address(`https://me:secret@${window.location.host}/story.json`));
        expect(messageOf(page)).to.match(/has a user name or a password in it/);
      });

      for (const type of ['text/plain; charset=utf-8', 'text/html', 'image/png', 'text/x-json']) {
        it(`is refused as ${type}`, async () => {
          const page = await open(address(await keepStory(type)));
          await until(() => messageOf(page));
          const [name] = type.split(';');
          expect(messageOf(page)).to.equal(
            `The story came as ${name}. Check its address, and have its server send it as application/json.`,
          );
          expect(shownText(page)).to.equal('');
        });
      }

      it('is not blamed for the type of an error page', async () => {
        const page = await open(address('/fault/json?status=404&type=text/html'));
        await until(() => messageOf(page) === 'This could not be loaded.');
      });

      it('is JSON, however its type is written', async () => {
        for (const type of ['Application/JSON;charset=utf-8', 'application/vnd.story+json']) {
          const page = await open(address(await keepStory(type)));
          await until(() => shownText(page) === SHOWN);
        }
      });
    });
  }

  it('is refused from another server where the frame is opened by itself', async function () {
    if (!opensWindows()) this.skip();
    const page = await byItself(address('https://127.0.0.1:1/story.json'));
    expect(messageOf(page)).to.match(OTHER_SERVER);
    expect(page.querySelector('hearth-key-points')).to.equal(null);
  });
});
