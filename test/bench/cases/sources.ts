import {showSubject} from '../../../.config/bench/stage.js';
import type {Case} from '../case.js';
import {storyOf} from '../content.js';

/** The most bytes that an element reads by default. */
const MAX_BYTES = 1_000_000;

const caseOf = (id: string, title: string, bytes: number, elements: number): Case => ({
  id,
  title,
  subjects: ['module', 'classic'],
  units: {rendered: 'ms', painted: 'ms', requests: ''},
  measure: async (stage, key) => {
    const {page, site} = stage;
    const path = `/${id}.json`;
    site.add(path, JSON.stringify(storyOf(bytes)));
    await showSubject(stage, key);
    await page.evaluate(() => window.transcript.warm(window.subject));
    await page.evaluate(() => document.body.replaceChildren());
    const start = site.sent.length;
    const times = await page.evaluate(
      ([path, elements]) => window.lists.load(window.subject, path, elements),
      [path, elements] as const,
    );
    const requests = site.sent.slice(start).filter((file) => file.path === path).length;
    return {...times, requests};
  },
});

export const sources = [
  caseOf('src-1mb', 'A story of 1 MB through `src`', MAX_BYTES - 1000, 1),
  caseOf('src-100', 'A hundred elements that share one `src` of ten turns', 1500, 100),
];
