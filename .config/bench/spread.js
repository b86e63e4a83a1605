/** @typedef {{median: number, low: number, high: number, rounds: number}} Spread the middle half */

/** The median of some figures, and the quartiles around it. @param {readonly number[]} figures @returns {Spread} */
export const spreadOf = (figures) => {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => {
    const place = share * (sorted.length - 1);
    const [below = NaN, above = NaN] = [Math.floor(place), Math.ceil(place)].map((i) => sorted[i]);
    return below + (above - below) * (place % 1);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75), rounds: sorted.length};
};
