/** Learners who are alike for a question: right at it or not, and the same share right of their other questions. */
export interface ItemCells {
  /** In ascending order; each rest comes once or twice, wrong before right. */
  readonly rest: readonly number[];
  readonly right: readonly number[];
  readonly counts: readonly number[];
}

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

/** Puts learners who are alike together; those without other questions, whose rest is NaN, come last. */
export function itemCells(right: ArrayLike<number>, rest: ArrayLike<number>): ItemCells {
  const order = Array.from({ length: right.length }, (_, learner) => learner).toSorted(
    (a, b) => place(rest[a]) - place(rest[b]) || right[a] - right[b],
  );
  const cells = { rest: [] as number[], right: [] as number[], counts: [] as number[] };
  for (const learner of order) {
    const last = cells.counts.length - 1;
    if (Object.is(cells.rest[last], rest[learner]) && cells.right[last] === right[learner]) {
      cells.counts[last]++;
    } else {
      cells.rest.push(rest[learner]);
      cells.right.push(right[learner]);
      cells.counts.push(1);
    }
  }
  return cells;
}

const place = (rest: number) => (Number.isNaN(rest) ? 2 : rest);

/**
 * An item's statistics (MoodleDocs, "Quiz statistics calculations": facility index, standard deviation, discrimination index
 * as a correlation, discriminative efficiency as covariance over the largest covariance that the same marks allow), with the
 * learner's mean over the other questions they answered in place of their sum, since learners skip questions. Beside them
 * the older discrimination index, right of the upper third less right of the lower third (R. L. Ebel and D. A. Frisbie,
 * "Essentials of Educational Measurement", 1991; thirds in place of 27 %), ties at a third's edge in proportion.
 * The figures but the first two are of learners with other questions. NaN where something does not vary.
 */
export function itemFigures({ rest, right }: ItemCells, counts: ArrayLike<number>): ItemFigures {
  let learners = 0;
  let allRight = 0;
  let paired = 0;
  let pairedRight = 0;
  let restSum = 0;
  for (let cell = 0; cell < rest.length; cell++) {
    learners += counts[cell];
    allRight += counts[cell] * right[cell];
    if (Number.isNaN(rest[cell])) continue;
    paired += counts[cell];
    pairedRight += counts[cell] * right[cell];
    restSum += counts[cell] * rest[cell];
  }
  const facility = allRight / learners;
  const restMean = restSum / paired;
  let restSquares = 0;
  let products = 0;
  let largest = 0;
  let wrongLeft = paired - pairedRight;
  for (let cell = 0; cell < rest.length; cell++) {
    if (Number.isNaN(rest[cell])) continue;
    const deviation = rest[cell] - restMean;
    restSquares += counts[cell] * deviation * deviation;
    products += counts[cell] * right[cell] * deviation;
    const wrong = Math.min(wrongLeft, counts[cell]);
    wrongLeft -= wrong;
    largest += (counts[cell] - wrong) * deviation;
  }
  const itemSquares = (pairedRight * (paired - pairedRight)) / paired;
  const varies = itemSquares > 1e-12 && restSquares > 1e-12;
  return {
    facility,
    standard_deviation:
      learners > 1 ? Math.sqrt((facility * (1 - facility) * learners) / (learners - 1)) : Number.NaN,
    discrimination_index: varies ? upperLessLower({ rest, right }, counts, paired) : Number.NaN,
    discrimination: varies ? products / Math.sqrt(itemSquares * restSquares) : Number.NaN,
    discriminative_efficiency: varies && largest > 1e-12 ? products / largest : Number.NaN,
  };
}

type Ordered = Pick<ItemCells, 'rest' | 'right'>;

function upperLessLower(cells: Ordered, counts: ArrayLike<number>, paired: number): number {
  const third = paired / 3;
  let end = cells.rest.length;
  while (end > 0 && Number.isNaN(cells.rest[end - 1])) end--;
  const upper = rightAmong(cells, counts, third, end - 1, -1);
  return (upper - rightAmong(cells, counts, third, 0, end)) / third;
}

/**
 * The right ones among the first so many learners, from one cell up or down to before another; of level learners that are
 * cut, in proportion.
 */
function rightAmong(
  { rest, right }: Ordered,
  counts: ArrayLike<number>,
  wanted: number,
  from: number,
  to: number,
): number {
  const step = from < to ? 1 : -1;
  let left = wanted;
  let sum = 0;
  let cell = from;
  while (cell !== to && left > 0) {
    const level = rest[cell];
    let learners = 0;
    let rightOnes = 0;
    for (; cell !== to && rest[cell] === level; cell += step) {
      learners += counts[cell];
      rightOnes += counts[cell] * right[cell];
    }
    const taken = Math.min(left, learners);
    if (learners > 0) sum += (rightOnes * taken) / learners;
    left -= taken;
  }
  return sum;
}
