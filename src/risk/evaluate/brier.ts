/** The mean squared distance of probabilities from what happened (G. W. Brier, Monthly Weather Review 78, 1950); NaN of nothing. */
export function brierScore(
  probabilities: ArrayLike<number>,
  happened: ArrayLike<number>,
  counts?: ArrayLike<number>,
): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const count = counts ? counts[i] : 1;
    sum += count * (probabilities[i] - happened[i]) ** 2;
    all += count;
  }
  return sum / all;
}
