/** What all subjects of the benchmark show: the same words, whatever shows them. */

const SENTENCES = [
  'The tide turned at a quarter past four, and the turbines turned with it.',
  'Nobody had asked the eels, who have used the channel for longer than the town has stood.',
  'What does it cost a household in a year, and who pays for the cable?',
  'The figures come from the operator, and two engineers have looked through them.',
  'By the second winter the barrier had paid for its own paint, as the mayor puts it.',
];

/** @typedef {{speaker: string, text: string}} Turn */

const sentence = (/** @type {number} */ index) => SENTENCES[index % SENTENCES.length] ?? '';

/** A turn of two sentences, which has its number so that none is like another. */
export const turnAt = (/** @type {number} */ index) => ({
  speaker: index % 2 ? 'Marsh' : 'Reader',
  text: `${index + 1}. ${sentence(index)} ${sentence(index * 3 + 1)}`,
});

/** @param {number} count @returns {Turn[]} */
export const turnsOf = (count) => Array.from({length: count}, (_, index) => turnAt(index));

/** The words that the last key point ends with, by which a page is known to show it. */
export const LAST_WORDS = 'and that is the last of it.';

export const POINTS = [...SENTENCES.slice(0, 4), `The mayor has the last word, ${LAST_WORDS}`];

/** A story's JSON of about so many bytes. */
export const storyOf = (/** @type {number} */ bytes) => {
  const length = JSON.stringify(turnAt(1000)).length + 1;
  return {conversation: {title: 'The barrier', turns: turnsOf(Math.floor(bytes / length))}};
};
