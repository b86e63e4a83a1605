/** The median of some figures, and the quartiles around it. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** How many figures there are. */
  readonly rounds: number;
}

/** Sums figures up. Between two of them it interpolates. */
export const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place % 1);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75), rounds: sorted.length};
};
