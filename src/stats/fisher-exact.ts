/** So many of so many. */
export interface Part {
  readonly part: number;
  readonly all: number;
}

/** Tables are as unlikely as the one found up to rounding, as in R's `fisher.test`. */
const ALIKE = 1 + 1e-7;

/**
 * The p-value of Fisher's exact test that two shares are the same, on both sides (R. A. Fisher, "The logic of inductive
 * inference", Journal of the Royal Statistical Society 98, 1935): of all tables with the same totals, the probability of
 * those that are no likelier than the one found. Probabilities are taken relative to that of the likeliest table, from
 * which each follows by a ratio.
 */
export function fisherExact(first: Part, second: Part): number {
  const parts = first.part + second.part;
  const low = Math.max(0, parts - second.all);
  const high = Math.min(parts, first.all);
  const ratio = (part: number) =>
    ((parts - part) * (first.all - part)) / ((part + 1) * (second.all - parts + part + 1));
  const mode = Math.floor(((parts + 1) * (first.all + 1)) / (first.all + second.all + 2));
  const weights = new Float64Array(high - low + 1);
  weights[mode - low] = 1;
  for (let part = mode; part < high; part++) weights[part + 1 - low] = weights[part - low] * ratio(part);
  for (let part = mode - 1; part >= low; part--) weights[part - low] = weights[part + 1 - low] / ratio(part);
  const found = weights[first.part - low] * ALIKE;
  let all = 0;
  let rare = 0;
  for (const weight of weights) {
    all += weight;
    if (weight <= found) rare += weight;
  }
  return rare / all;
}
