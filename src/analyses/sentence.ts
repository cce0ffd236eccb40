import type { Finding } from './definition';

/** Fewer learners than this, and a figure is given with caution. */
export const THIN = 20;

/** A finding that is cautious where it rests on fewer than twenty learners. */
export function finding(key: string, text: string, values: Finding['values'], learners: number): Finding {
  return learners < THIN ? { key, text, values, caution: true } : { key, text, values };
}

/** The sentence with a capital, whatever its first word. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
