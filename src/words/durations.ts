import { decimal } from './numbers';

/** Minutes as people say them: `35 seconds`, `5.8 minutes`, `4.6 hours`. */
export function minutesWords(minutes: number): string {
  if (minutes === 0) return '0 minutes';
  if (minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  if (minutes < 120) return `${decimal(minutes)} minutes`;
  return `${decimal(minutes / 60)} hours`;
}

/** A whole number without decimals, any other with one. */
export function plainNumber(value: number): string {
  return decimal(value).replace(/\.0$/, '');
}
