/** Counts a whole number from 0 once more, where `counts[value]` says how often each occurs; the counts grow as they must. */
export function countValue(counts: number[], value: number): void {
  while (counts.length <= value) counts.push(0);
  counts[value]++;
}
