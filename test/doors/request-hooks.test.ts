import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import {HearthKeyPoints} from '../../src/blocks/key-points/element.js';
import {
  answering,
  collect,
  countOf,
  fault,
  hush,
  shownText,
  squeeze,
  type Hush,
} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const saying = (word: string): string => JSON.stringify({keyPoints: [word]});

let made = 0;

/** Registers a class under a tag of its own. */
const tagOf = (element: CustomElementConstructor): string => {
  const tag = `gazette-points-${(made += 1)}`;
  customElements.define(tag, element);
  return tag;
};

/** A tag whose elements perform requests in their own way. */
const fetching = (perform: (request: Request) => Promise<Response>): string =>
  tagOf(
    class extends HearthKeyPoints {
      override fetch(request: Request): Promise<Response> {
        return perform(request);
      }
    },
  );

const make = (tag: string, attributes: string): Promise<HearthKeyPoints> =>
  fixture(`<${tag} ${attributes}><ul><li>html</li></ul></${tag}>`);

const shows = (element: Element, word: string): Promise<void> =>
  waitUntil(() => shownIn(element) === squeeze(word), word);

/** What an element shows of its own, under any tag. */
const shownIn = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('li') ?? [])]
    .map(({textContent}) => squeeze(textContent))
    .join('');

describe('the methods that ask for src', () => {
  let lines: Hush;

  beforeEach(() => (lines = hush()));
  afterEach(() => lines.restore());

  it('send along what request() says', async () => {
    const url = answering({keyPoints: ['src']});
    const seen: Request[] = [];
    const tag = tagOf(
      class extends HearthKeyPoints {
        override request(): Request {
          return new Request(super.request(), {
            credentials: 'include',
            headers: {authorization: 'Bearer 1'},
          });
        }

        override fetch(request: Request): Promise<Response> {
          seen.push(request);
          return super.fetch(request);
        }
      },
    );
    await shows(await make(tag, `src="${url}"`), 'src');
    expect(
      seen.map(({url: address, credentials, headers}) => [
        address,
        credentials,
        headers.get('authorization'),
      ]),
    ).to.deep.equal([[new URL(url, document.baseURI).href, 'include', 'Bearer 1']]);
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('may answer without the network', async () => {
    const url = answering({keyPoints: ['src']});
    const tag = fetching(() => Promise.resolve(new Response(saying('cached'))));
    await shows(await make(tag, `src="${url}"`), 'cached');
    expect((await countOf(url)).requests).to.equal(0);
  });

  it('are called once for all elements of a class, and not for those of another', async () => {
    const src = `src="${answering({keyPoints: ['src']})}"`;
    let [ones, others] = [0, 0];
    const one = fetching(() => Promise.resolve(new Response(saying(`one${(ones += 1)}`))));
    const other = fetching(() => Promise.resolve(new Response(saying(`other${(others += 1)}`))));
    for (const tag of [one, other, one, other]) {
      await shows(await make(tag, src), tag === one ? 'one1' : 'other1');
    }
    await shows(await make('hearth-key-points', src), 'src');
    expect([ones, others]).to.deep.equal([1, 1]);
  });

  it('are an element’s own where it has some', async () => {
    const src = answering({keyPoints: ['src']});
    const element = await make('hearth-key-points', '');
    element.fetch = () => Promise.resolve(new Response(saying('own')));
    element.src = src;
    await shows(element, 'own');
    await shows(await make('hearth-key-points', `src="${src}"`), 'src');
  });

  const failing: Record<string, [perform: () => Promise<Response>, told: RegExp]> = {
    throws: [
      () => {
        throw new Error('no token');
      },
      /no token/,
    ],
    rejects: [() => Promise.reject(new Error('no token')), /no token/],
    'rejects with what is no Error': [
      () => Promise.reject(new DOMException('no token')),
      /no token/,
    ],
    'rejects with what has no text': [
      () => Promise.reject(Object.create(null) as Error),
      /could not be asked for/,
    ],
    'answers nothing': [() => Promise.resolve(undefined as unknown as Response), /undefined/],
    'answers with an error': [() => Promise.resolve(new Response('', {status: 401})), /401/],
    'answers with another text': [() => Promise.resolve(new Response('<p>')), /JSON/],
    'never answers': [() => new Promise(() => undefined), /no answer in 100 ms/],
    'answers what never ends': [() => Promise.resolve(new Response(endless())), /over 5000 bytes/],
    'answers what stalls': [
      () => Promise.resolve(new Response(new ReadableStream())),
      /no answer in 100 ms/,
    ],
  };

  for (const [what, [perform, told]] of Object.entries(failing)) {
    it(`are a failed door, told of once: fetch() ${what}`, async () => {
      const errors = collect(document, 'hearth-error');
      const limits = 'timeout="100" max-bytes="5000"';
      const element = await make(fetching(perform), `src="${answering({})}" ${limits}`);
      await waitUntil(() => errors.length, 'an error');
      await shows(element, 'html');
      await aTimeout(50);
      expect(errors.map(({door}) => door)).to.deep.equal(['src']);
      expect(errors[0]?.message).to.match(told);
      expect(lines.errors).to.deep.equal([errors[0]?.message]);
    });
  }

  it('are a failed door where request() throws', async () => {
    const tag = tagOf(
      class extends HearthKeyPoints {
        override request(): Request {
          throw new Error('not signed in');
        }
      },
    );
    const errors = collect(document, 'hearth-error');
    const element = await make(tag, `src="${answering({})}"`);
    await waitUntil(() => errors.length, 'an error');
    await shows(element, 'html');
    expect(errors[0]?.message).to.match(/not signed in/);
  });

  it('let go of an answer that is too long', async () => {
    let isCancelled = false;
    const stream = endless(() => (isCancelled = true));
    const tag = fetching(() => Promise.resolve(new Response(stream)));
    await make(tag, `src="${answering({})}" max-bytes="5000"`);
    await waitUntil(() => isCancelled, 'the stream is cancelled');
  });

  it('are told when nobody wants the answer any more', async () => {
    const url = fault('stall');
    let signal: AbortSignal | undefined;
    const tag = fetching((request) => {
      signal = request.signal;
      return fetch(request);
    });
    const element = await make(tag, `src="${url}"`);
    await waitUntil(async () => (await countOf(url)).requests === 1, 'a request');
    element.remove();
    await waitUntil(() => signal?.aborted, 'the signal');
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'abort');
    expect(lines.errors).to.deep.equal([]);
  });

  it('are called again when the network is back', async () => {
    let isBack = false;
    const tag = fetching((request) =>
      isBack ? fetch(request) : Promise.reject(new TypeError('no network')),
    );
    const element = await make(tag, `src="${answering({keyPoints: ['src']})}"`);
    await waitUntil(() => lines.errors.length, 'an error');
    isBack = true;
    window.dispatchEvent(new Event('online'));
    await shows(element, 'src');
  });

  it('are waited for before HTML that no story holds is told of', async () => {
    const lines = hush();
    try {
      let answer: (response: Response) => void = () => undefined;
      const tag = fetching(() => new Promise((resolve) => (answer = resolve)));
      const html = '<ul><li>See <img alt="A chart"></li></ul>';
      const element = await fixture<HearthKeyPoints>(`<${tag} src="/story.json">${html}</${tag}>`);
      await element.updateComplete;
      answer(new Response(saying('src')));
      await shows(element, 'src');
      expect(lines.warnings).to.deep.equal([]);
      await fixture(`<hearth-key-points>${html}</hearth-key-points>`);
      expect(lines.warnings.join()).to.match(/shows its HTML as it is/);
    } finally {
      lines.restore();
    }
  });

  it('need no Request where a class has none of its own', async () => {
    const own = window.Request;
    window.Request = class {
      constructor() {
        throw new Error('the page’s own');
      }
    } as unknown as typeof Request;
    const element = await make('hearth-key-points', `src="${answering({keyPoints: ['src']})}"`);
    await shows(element, 'src').finally(() => (window.Request = own));
    expect(shownText(element.parentElement!)).to.match(/src$/);
  });
});

/** A stream of spaces without an end. */
const endless = (onCancel?: () => void): ReadableStream =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(32)),
    cancel: () => onCancel?.(),
  });
