/** Under which numbers counts can be withheld. */
export const thresholds = { least: 2, most: 100 } as const;

/** Whether counts can be withheld under a number, or, with 0, are not withheld at all. */
export function isThreshold(number: number): boolean {
  const { least, most } = thresholds;
  return number === 0 || (Number.isInteger(number) && number >= least && number <= most);
}
