import { trueMinus } from './numbers';

/** A coefficient from −1 to 1 with two decimals and a true minus: `−0.12`; an em dash where it is unknown. */
export function coefficient(value: number | null): string {
  return value === null ? '—' : trueMinus(value.toFixed(2));
}

/** `0.12 to 0.30`; nothing where it is unknown. */
export function coefficientRange(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `${coefficient(low)} to ${coefficient(high)}`;
}
