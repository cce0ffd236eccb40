export type ItemFigures = Readonly<
  Record<
    | 'facility'
    | 'standard_deviation'
    | 'discrimination_index'
    | 'discrimination'
    | 'discriminative_efficiency',
    number
  >
>;

/** A question's first answers. */
export interface Item {
  readonly learners: number;
  /** Learners with other questions, who come first. */
  readonly compared: number;
  /** The statistics where each learner counts so often. */
  readonly figures: (weights: Uint16Array) => ItemFigures;
}

/** Those with other questions, by the share right of these, then those without. */
function inOrder(rest: Float64Array): readonly number[] {
  const place = (share: number) => (Number.isNaN(share) ? 2 : share);
  return Array.from(rest.keys()).sort((a, b) => place(rest[a]) - place(rest[b]));
}

/** For each value of an ascending list, where its equals begin and where they end. */
function levelsOf(ascending: Float64Array): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts = new Int32Array(ascending.length);
  const ends = new Int32Array(ascending.length);
  ascending.forEach((value, i) => {
    starts[i] = i > 0 && ascending[i - 1] === value ? starts[i - 1] : i;
  });
  for (let i = ascending.length - 1; i >= 0; i--) {
    ends[i] = ascending[i + 1] === ascending[i] ? ends[i + 1] : i + 1;
  }
  return { starts, ends };
}

/** In which place of running sums, which begin with 0, so much is exceeded. */
function placeOf(sums: Float64Array, amount: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle + 1] > amount) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * An item's statistics (MoodleDocs, "Quiz statistics calculations": facility index, standard deviation, discrimination index
 * as a correlation, discriminative efficiency as covariance over the largest covariance that the same marks allow), with the
 * learner's mean over the other questions they answered in place of their sum, since learners skip questions. Beside them
 * the older discrimination index, right of the upper third minus right of the lower third (R. L. Ebel and D. A. Frisbie,
 * "Essentials of Educational Measurement", 1991; thirds in place of 27 %), ties at a third's edge in proportion.
 * The figures but the first two are of learners with other questions. NaN where something does not vary.
 *
 * Of each answer it is given the learner, whether it is right, and the share right of the learner's other questions (NaN where
 * there are none). One pass over the answers gives running sums, in which the edges are looked up: they are needed for
 * hundreds of resamples.
 */
export function itemOf(learners: ArrayLike<number>, right: ArrayLike<number>, rest: Float64Array): Item {
  const order = inOrder(rest);
  const who = Int32Array.from(order, (row) => learners[row]);
  const isRight = Uint8Array.from(order, (row) => right[row]);
  const known = Float64Array.from(order, (row) => rest[row]).filter((share) => !Number.isNaN(share));
  const compared = known.length;
  const middle = known.reduce((sum, share) => sum + share, 0) / compared;
  const { starts, ends } = levelsOf(known);
  const shares = known.map((share) => share - middle);
  const [counted, rightOnes, sums] = [0, 0, 0].map(() => new Float64Array(compared + 1));

  /** Right answers of so many learners with the lowest shares. */
  const rightBelow = (amount: number) => {
    const place = placeOf(counted, amount);
    const [from, to] = [starts[place], ends[place]];
    const part = (amount - counted[from]) / (counted[to] - counted[from]);
    return rightOnes[from] + part * (rightOnes[to] - rightOnes[from]);
  };

  return {
    learners: who.length,
    compared,
    figures(weights) {
      let n = 0;
      let r = 0;
      let sum = 0;
      let squares = 0;
      let rightSum = 0;
      for (let i = 0; i < compared; i++) {
        const weight = weights[who[i]];
        const rightWeight = weight * isRight[i];
        const weighted = weight * shares[i];
        n += weight;
        r += rightWeight;
        sum += weighted;
        squares += weighted * shares[i];
        rightSum += rightWeight * shares[i];
        counted[i + 1] = n;
        rightOnes[i + 1] = r;
        sums[i + 1] = sum;
      }
      let all = n;
      let allRight = r;
      for (let i = compared; i < who.length; i++) {
        all += weights[who[i]];
        allRight += weights[who[i]] * isRight[i];
      }
      const facility = allRight / all;
      const standard_deviation =
        all > 1 ? Math.sqrt((facility * (1 - facility) * all) / (all - 1)) : Number.NaN;
      const mean = sum / n;
      const restSquares = squares - n * mean * mean;
      const itemSquares = (r * (n - r)) / n;
      if (!(itemSquares > 1e-12 && restSquares > 1e-12 * n)) {
        const unknown = Number.NaN;
        return {
          facility,
          standard_deviation,
          discrimination_index: unknown,
          discrimination: unknown,
          discriminative_efficiency: unknown,
        };
      }
      const products = rightSum - r * mean;
      const edge = placeOf(counted, n - r);
      const below = sums[edge] + (n - r - counted[edge]) * shares[edge];
      const largest = sum - below - r * mean;
      return {
        facility,
        standard_deviation,
        discrimination_index: (r - rightBelow((2 * n) / 3) - rightBelow(n / 3)) / (n / 3),
        discrimination: products / Math.sqrt(itemSquares * restSquares),
        discriminative_efficiency: products / largest,
      };
    },
  };
}
