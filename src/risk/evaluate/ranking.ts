/**
 * How well scores order those to whom something happens before the others. Of equal scores half count as in order
 * (the area under the ROC curve as the Mann–Whitney statistic: J. Hanley and B. McNeil, Radiology 143, 1982).
 */
export interface Ranking {
  /** Area under the ROC curve; NaN where all or none are positive. */
  readonly auc: number;
  /** Average precision: Σ (Rₙ − Rₙ₋₁)·Pₙ over the distinct scores from the highest; NaN without positives. */
  readonly averagePrecision: number;
}

/** The places of scores from the highest to the lowest. */
export function fromHighest(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: scores.length }, (_, place) => place).sort(
    (a, b) => scores[b] - scores[a],
  );
}

/**
 * Both areas of scores whose order is known.
 * @param order The places of the scores from the highest.
 * @param counts How often each counts; once where absent. Of use where learners are drawn anew.
 */
export function rankingOf(
  scores: ArrayLike<number>,
  happened: ArrayLike<number>,
  order: Uint32Array = fromHighest(scores),
  counts?: ArrayLike<number>,
): Ranking {
  let above = 0;
  let negatives = 0;
  let positives = 0;
  let pairs = 0;
  let precision = 0;
  for (let i = 0; i < order.length; ) {
    let up = 0;
    let down = 0;
    const score = scores[order[i]];
    for (; i < order.length && scores[order[i]] === score; i++) {
      const count = counts ? counts[order[i]] : 1;
      if (happened[order[i]] === 1) up += count;
      else down += count;
    }
    pairs += down * (above + up / 2);
    above += up;
    positives += up;
    negatives += down;
    if (up > 0) precision += up * (positives / (positives + negatives));
  }
  return {
    auc: positives > 0 && negatives > 0 ? pairs / (positives * negatives) : Number.NaN,
    averagePrecision: positives > 0 ? precision / positives : Number.NaN,
  };
}
