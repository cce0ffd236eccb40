import { tzOffset } from '@date-fns/tz';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Calendar arithmetic in one time zone. Times are milliseconds since 1970 (UTC). */
export interface LocalTime {
  /** Days since 1970 of the local date. */
  day(time: number): number;
  /** 0 = Monday. */
  weekday(time: number): number;
  /** 0 to 23. */
  hour(time: number): number;
  /** The hour of the week, 0 to 167, from Monday 00:00. */
  weekHour(time: number): number;
  /** The time at which a local date begins. */
  startOf(day: number): number;
}

/**
 * The offset of a zone from UTC in milliseconds, remembered for each quarter of an hour: no zone changes its clocks
 * between two quarters.
 */
function offsets(zone: string): (time: number) => number {
  const known = new Map<number, number>();
  let lastQuarter = Number.NaN;
  let lastOffset = 0;
  return (time) => {
    const quarter = Math.floor(time / 900_000);
    if (quarter === lastQuarter) return lastOffset;
    const offset = known.get(quarter) ?? tzOffset(zone, new Date(quarter * 900_000)) * 60_000;
    known.set(quarter, offset);
    lastQuarter = quarter;
    lastOffset = offset;
    return offset;
  };
}

/** 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
const HOURS_FROM_MONDAY = 3 * 24;
const WEEK_HOURS = 7 * 24;

/** Calendar arithmetic in an IANA time zone (`Europe/London`). Throws RangeError where there is no such zone. */
export function localTime(zone: string): LocalTime {
  if (!isTimeZone(zone)) throw new RangeError(`no time zone ${zone}`);
  const offset = zone === 'UTC' ? () => 0 : offsets(zone);
  const local = (time: number) => time + offset(time);
  const day = (time: number) => Math.floor(local(time) / DAY);
  const weekHour = (time: number) => {
    const hours = (Math.floor(local(time) / HOUR) + HOURS_FROM_MONDAY) % WEEK_HOURS;
    return hours < 0 ? hours + WEEK_HOURS : hours;
  };
  return {
    day,
    weekday: (time) => Math.floor(weekHour(time) / 24),
    hour: (time) => weekHour(time) % 24,
    weekHour,
    startOf(date) {
      const guess = date * DAY - offset(date * DAY);
      const start = date * DAY - offset(guess);
      // Where clocks are put forward at midnight there is no midnight: the date begins at the change.
      return day(start) < date ? guess : start;
    },
  };
}

/** Whether the name is one of a time zone that this browser knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
