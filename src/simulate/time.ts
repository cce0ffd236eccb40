/** Times are whole seconds since 1970-01-01 UTC throughout the simulation. */
export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const WEEK = 7 * DAY;

const TWO_DIGITS = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));
const dates = new Map<number, string>();

function dateOf(day: number): string {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY * 1000).toISOString().slice(0, 10);
    dates.set(day, date);
  }
  return date;
}

/** `YYYY-MM-DD HH:MM:SS UTC`, or nothing for a time that never came (`NaN`). */
export function formatTime(seconds: number): string {
  if (Number.isNaN(seconds)) return '';
  const day = Math.floor(seconds / DAY);
  const rest = seconds - day * DAY;
  const hour = Math.floor(rest / HOUR);
  const minute = Math.floor((rest - hour * HOUR) / MINUTE);
  const second = rest - hour * HOUR - minute * MINUTE;
  return `${dateOf(day)} ${TWO_DIGITS[hour]}:${TWO_DIGITS[minute]}:${TWO_DIGITS[second]} UTC`;
}

/** 0 = Monday … 6 = Sunday, of a day counted from 1970-01-01 (a Thursday). */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}
