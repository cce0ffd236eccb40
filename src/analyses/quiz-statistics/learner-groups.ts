/** Learners in groups of those who are alike. */
export interface LearnerGroups {
  /** Learners by number, group by group. */
  readonly learners: Int32Array;
  /** Where each group begins in `learners`; one more entry than there are groups. */
  readonly starts: Int32Array;
}

/** Puts learners who are in the same group together: a counting sort. */
export function groupLearners(
  learners: ArrayLike<number>,
  groupOf: ArrayLike<number>,
  groups: number,
): LearnerGroups {
  const starts = new Int32Array(groups + 1);
  for (let i = 0; i < groupOf.length; i++) starts[groupOf[i] + 1]++;
  for (let group = 0; group < groups; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const sorted = new Int32Array(learners.length);
  for (let i = 0; i < learners.length; i++) sorted[next[groupOf[i]]++] = learners[i];
  return { learners: sorted, starts };
}

/** How many learners are in each group where each counts so often. */
export function countGroups({ learners, starts }: LearnerGroups, weights: Uint16Array): Float64Array {
  const counts = new Float64Array(starts.length - 1);
  for (let group = 0; group < counts.length; group++) {
    let sum = 0;
    for (let i = starts[group]; i < starts[group + 1]; i++) sum += weights[learners[i]];
    counts[group] = sum;
  }
  return counts;
}
