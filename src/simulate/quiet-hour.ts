import { DAY, HOUR, MINUTE } from './time';

/** How long is kept of what would have happened in the hour: the three minutes around its middle. */
const KEPT = 3 * MINUTE;
const MOVED = (3 * HOUR - KEPT) / 2;

/**
 * A clock by which next to nothing happens in one hour of the day (UTC, 1 to 22): what comes before the hour's middle is
 * pressed into the hour before, what comes after it into the hour after. Never turns two moments around, and leaves the
 * rest of the day as it is. Without an hour, all is as it was.
 */
export function awayFrom(hour: number | null): (seconds: number) => number {
  if (hour === null) return (seconds) => seconds;
  return (seconds) => {
    const from = Math.floor(seconds / DAY) * DAY + (hour - 1) * HOUR;
    const since = seconds - from;
    return since >= 0 && since < 3 * HOUR ? from + Math.floor(pressed(since)) : seconds;
  };
}

function pressed(since: number): number {
  if (since < MOVED) return (since / MOVED) * HOUR;
  if (since < MOVED + KEPT) return HOUR + ((since - MOVED) / KEPT) * HOUR;
  return 2 * HOUR + ((since - MOVED - KEPT) / MOVED) * HOUR;
}
