export interface HolmStep {
  /** Whether the hypothesis is rejected. */
  readonly rejected: boolean;
  /** The probability of error at which it was tested: its interval at 1 less this excludes zero where it is rejected. */
  readonly level: number;
}

/**
 * Tests several hypotheses so that a wrong rejection among them all is no likelier than `error` (S. Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979): the smallest p-value at
 * error / m, the next at error / (m − 1), until one is not rejected, at whose level all that follow are tested too.
 */
export function holm(pValues: readonly number[], error = 0.05): readonly HolmStep[] {
  const order = [...pValues.keys()].sort((a, b) => pValues[a] - pValues[b]);
  const steps = new Array<HolmStep>(pValues.length);
  let left = pValues.length;
  for (const place of order) {
    const level = error / left;
    const rejected = pValues[place] < level;
    steps[place] = { rejected, level };
    if (rejected) left--;
  }
  return steps;
}
