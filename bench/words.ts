/** Milliseconds as people read them. */
export function timeWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 10_000 ? `${(ms / 1000).toFixed(2)} s` : `${(ms / 1000).toFixed(1)} s`;
}

/** The longest task of the page's thread in milliseconds, of which the browser tells from 50 on. */
export const taskWords = (ms: number) => (ms === 0 ? 'under 50 ms' : timeWords(ms));
