/** The hours of the week by how many comments they hold, the fullest first; of equals the earlier. Empty hours are left out. */
export function rankedHours(counts: ArrayLike<number>): readonly number[] {
  return Array.from({ length: counts.length }, (_, hour) => hour)
    .filter((hour) => counts[hour] > 0)
    .toSorted((a, b) => counts[b] - counts[a] || a - b);
}

/**
 * The fewest hours that hold at least this share of all: the fullest ones, for any other set of as many holds no more.
 * Empty where there is nothing to hold.
 */
export function fewestHours(counts: ArrayLike<number>, share: number): readonly number[] {
  const ranked = rankedHours(counts);
  const all = ranked.reduce((sum, hour) => sum + counts[hour], 0);
  let held = 0;
  // A share such as 0.7 × 10 may come out just above a whole number.
  const enough = ranked.findIndex((hour) => {
    held += counts[hour];
    return held >= share * all - 1e-9;
  });
  return ranked.slice(0, enough + 1);
}
