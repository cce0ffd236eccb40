import { counted, decimal } from './numbers';

/** A whole number without decimals, any other with one; an em dash where it is not known. */
export function plainNumber(value: number | null): string {
  return decimal(value).replace(/\.0$/, '');
}

/** Minutes as people say them: `35 seconds`, `5.8 minutes`, `4.6 hours`. */
export function minutesWords(minutes: number): string {
  if (minutes > 0 && minutes < 1) return unit(Math.round(minutes * 60), 'second');
  return minutes < 120 ? unit(minutes, 'minute') : unit(minutes / 60, 'hour');
}

/** The same, and an em dash where it is not known. */
export function knownMinutesWords(minutes: number | null): string {
  return minutes === null ? '—' : minutesWords(minutes);
}

/** Days that have passed, in whole ones: `9 days`, `less than a day`. */
export function daysWords(days: number): string {
  return days < 1 ? 'less than a day' : counted(Math.floor(days), 'day');
}

function unit(value: number, name: string): string {
  const number = plainNumber(value);
  return `${number} ${name}${number === '1' ? '' : 's'}`;
}
