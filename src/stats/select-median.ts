/**
 * Puts the value of a rank, from 0, where sorting would put it, with no larger one before it and no smaller one behind.
 * Source: Hoare (1961), "Algorithm 65: Find".
 */
function select(values: Float64Array, rank: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const value = values[i];
      values[i++] = values[j];
      values[j--] = value;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

/** The median of numbers, whose order is lost: as `median`, in time that grows with their number alone. NaN of nothing. */
export function selectMedian(values: Float64Array): number {
  if (values.length === 0) return Number.NaN;
  const middle = values.length >> 1;
  select(values, middle);
  if (values.length % 2 === 1) return values[middle];
  let below = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i++) if (values[i] > below) below = values[i];
  return (below + values[middle]) / 2;
}
