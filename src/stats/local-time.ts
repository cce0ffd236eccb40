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
  /** The time at which a local date begins. */
  startOf(day: number): number;
}

/**
 * The offset of a zone from UTC in milliseconds, remembered for each quarter of an hour: no zone changes its clocks
 * between two quarters.
 */
function offsets(zone: string): (time: number) => number {
  const known = new Map<number, number>();
  return (time) => {
    const quarter = Math.floor(time / 900_000);
    let offset = known.get(quarter);
    if (offset === undefined) {
      offset = tzOffset(zone, new Date(quarter * 900_000)) * 60_000;
      known.set(quarter, offset);
    }
    return offset;
  };
}

/** Calendar arithmetic in an IANA time zone (`Europe/London`). Throws RangeError where there is no such zone. */
export function localTime(zone: string): LocalTime {
  if (!isTimeZone(zone)) throw new RangeError(`no time zone ${zone}`);
  const offset = zone === 'UTC' ? () => 0 : offsets(zone);
  const local = (time: number) => time + offset(time);
  const day = (time: number) => Math.floor(local(time) / DAY);
  return {
    day,
    // 1 January 1970 was a Thursday.
    weekday: (time) => (((day(time) + 3) % 7) + 7) % 7,
    hour: (time) => Math.floor((local(time) - day(time) * DAY) / HOUR),
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
