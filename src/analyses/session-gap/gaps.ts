/** The session gaps that are tried, in minutes. */
export const GAPS: readonly number[] = [10, 15, 20, 30, 45, 65, 90, 120, 180, 360, 720, 1440];

/** `65 minutes`, `6 hours`: whole hours from two on. */
export function gapWords(minutes: number): string {
  if (minutes >= 120 && minutes % 60 === 0) return `${minutes / 60} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
