import {aTimeout, expect} from '@open-wc/testing';
import {countOf, fault, held, release} from '../fixtures.js';
import {waitUntil} from '../wait.js';

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('should have been rejected'),
    (error: unknown) => error,
  );
}

/** Gives a request up after its server has it, and waits until the server knows. */
async function giveUp(url: string): ReturnType<typeof countOf> {
  const controller = new AbortController();
  const request = fetch(url, {signal: controller.signal}).then((response) => response.text());
  await waitUntil(async () => (await countOf(url)).requests === 1, 'a request');
  await aTimeout(50);
  controller.abort();
  await rejection(request);
  await waitUntil(async () => (await countOf(url)).aborted === 1, 'an abort');
  return countOf(url);
}

describe('the test server', () => {
  describe('/fault/json', () => {
    it('answers the body as uncached JSON', async () => {
      const response = await fetch(fault('json', {body: '{"gist": "é & +"}'}));
      expect(response.status).to.equal(200);
      expect(response.headers.get('content-type')).to.equal('application/json');
      expect(response.headers.get('cache-control')).to.equal('no-store');
      expect(await response.json()).to.deep.equal({gist: 'é & +'});
    });

    it('answers with a status and a type of choice', async () => {
      const response = await fetch(fault('json', {body: 'Gone', status: 410, type: 'text/plain'}));
      expect(response.status).to.equal(410);
      expect(response.headers.get('content-type')).to.equal('text/plain');
      expect(await response.text()).to.equal('Gone');
    });

    it('answers late', async () => {
      const start = performance.now();
      await fetch(fault('json', {delay: 300}));
      expect(performance.now() - start).to.be.greaterThan(290);
    });

    it('notices that a client gives up while it waits', async () => {
      expect(await giveUp(fault('json', {delay: 2_000}))).to.deep.equal({requests: 1, aborted: 1});
      // The server outlives the answer that nobody waits for.
      await aTimeout(2_100);
      expect((await fetch(fault('json'))).ok).to.equal(true);
    });
  });

  it('/fault/stall sends headers and never ends', async () => {
    const url = fault('stall');
    const controller = new AbortController();
    const response = await fetch(url, {signal: controller.signal});
    expect(response.status).to.equal(200);
    const text = response.text();
    expect(await Promise.race([text, aTimeout(300).then(() => 'nothing')])).to.equal('nothing');
    controller.abort();
    await rejection(text);
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'an abort');
  });

  describe('/fault/big', () => {
    it('answers a story of exactly so many bytes', async () => {
      for (const bytes of [100, 65_536, 65_557, 3_000_000]) {
        const text = await (await fetch(fault('big', {bytes}))).text();
        expect(text.length).to.equal(bytes);
        const story = JSON.parse(text) as {narrative: string[]};
        expect(story.narrative).to.have.length(1);
      }
    });

    it('notices that a client has had enough', async () => {
      const url = fault('big', {bytes: 20_000_000, endless: 1});
      const reader = (await fetch(url)).body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await waitUntil(async () => (await countOf(url)).aborted === 1, 'abort');
    });
  });

  it('/fault/reset ends the connection in the body', async () => {
    const url = fault('reset');
    const response = await fetch(url);
    expect(response.status).to.equal(200);
    await rejection(response.text());
    expect(await countOf(url)).to.deep.equal({requests: 1, aborted: 0});
  });

  it('/fault/count counts one URL alone', async () => {
    const [url, other] = [fault('json', {body: "it's"}), fault('json')];
    expect(await countOf(url)).to.deep.equal({requests: 0, aborted: 0});
    await Promise.all([fetch(url), fetch(url), fetch(other)]);
    expect(await countOf(url)).to.deep.equal({requests: 2, aborted: 0});
  });

  it('/fault/release lets go what is held of one URL, and answers the next at once', async () => {
    const [url, other] = [held('let go'), held('kept')];
    const [answer, kept] = [fetch(url), fetch(other)];
    await waitUntil(async () => (await countOf(other)).requests === 1, 'a request');
    expect(await Promise.race([answer, kept, aTimeout(100)])).to.equal(undefined);
    await release(url);
    expect(await (await answer).json()).to.equal('let go');
    expect(await (await fetch(url)).json()).to.equal('let go');
    expect(await Promise.race([kept, aTimeout(100)])).to.equal(undefined);
    await release(other);
    await kept;
  });

  it('leaves the rest to the files', async () => {
    expect((await fetch('/package.json')).ok).to.equal(true);
  });
});
