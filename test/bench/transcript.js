/** Runs in the page: a transcript of so many turns, one turn more, and tokens into the last. */
import {time, timeEach} from './clock.js';
import {turnAt, turnsOf} from './content.js';

/** So many times is a small thing done; the median counts. */
const REPEATS = 9;

/** With its code there and run once, as on a page that has shown a short one before. */
export const warm = async (subject) => {
  subject.prepare?.(turnsOf(2));
  await time(() => subject.fill(turnsOf(2)), subject.count, 2);
};

/** @param {number} number */
export const fill = (subject, number) => {
  const turns = turnsOf(number);
  subject.prepare?.(turns);
  return time(() => subject.fill(turns), subject.count, number);
};

/** @param {number} number how many are there */
export const append = (subject, number) =>
  timeEach(
    REPEATS,
    (index) => subject.append(turnAt(number + index)),
    (index) => subject.count() > number + index,
  );

export const stream = (subject) =>
  timeEach(
    REPEATS,
    (index) => subject.stream(` token${index}`),
    (index) => subject.lastText().includes(`token${index}`),
  );
