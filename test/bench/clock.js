/** Times, in the page, what a subject does; all in milliseconds. */

/** Longest that anything may take. */
const PATIENCE = 60_000;

/** How many microtasks an element may take to render. */
const HOPS = 50;

/** @returns {Promise<void>} */
const nextTask = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Once a frame has gone out. @returns {Promise<void>} */
export const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => void nextTask().then(resolve)));

const layOut = () => document.body.getBoundingClientRect().height;

/** @param {() => boolean} isDone @param {number} start */
const until = async (isDone, start) => {
  // Elements that render in a microtask do not wait for a frame first.
  for (let hops = 0; hops < HOPS && !isDone(); hops++) await undefined;
  while (!isDone()) {
    if (performance.now() - start > PATIENCE) throw new Error('It takes over a minute');
    await nextTask();
  }
};

/** Once a frame with something of it has gone out. @param {() => boolean} isThere @param {number} start */
const firstFrame = async (isThere, start) => {
  do await nextFrame();
  while (!isThere() && performance.now() - start < PATIENCE);
  return performance.now() - start;
};

/**
 * How long until what an act asks for is there (`scripting`) and laid out (`rendered`), and until
 * the first frame with anything of it has gone out (`painted`).
 *
 * @param {() => unknown} act @param {() => number} count @param {number} wanted
 */
export const time = async (act, count, wanted) => {
  await nextFrame();
  const before = count();
  const start = performance.now();
  const painted = firstFrame(() => count() !== before, start);
  act();
  await until(() => count() >= wanted, start);
  const scripting = performance.now() - start;
  layOut();
  const rendered = performance.now() - start;
  return {scripting, rendered, painted: await painted, start};
};

/**
 * The median of a small thing done again and again, each until it is laid out.
 *
 * @param {number} repeats @param {(index: number) => unknown} act
 * @param {(index: number) => boolean} isDone
 */
export const timeEach = async (repeats, act, isDone) => {
  const times = [];
  for (let index = 0; index < repeats; index++) {
    await nextFrame();
    const start = performance.now();
    act(index);
    await until(() => isDone(index), start);
    layOut();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(repeats / 2)];
};

/** Notes the tasks over 50 ms while something goes on. */
export const watchTasks = () => {
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
  observer.observe({entryTypes: ['longtask']});
  /** The longest of those that were not over by a time, 0 where there is none. */
  return async () => {
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return (/** @type {number} */ time) =>
      Math.max(
        0,
        ...tasks
          .filter(({startTime, duration}) => startTime + duration > time)
          .map(({duration}) => duration),
      );
  };
};
