import { tzOffset } from '@date-fns/tz';
import { DAY, HOUR, MINUTE } from './timestamp';

const QUARTER = HOUR / 4;

/**
 * Calendar arithmetic by one clock, or by each person's own (`personal-time.ts`). Times are milliseconds since 1970
 * (UTC). The person, by number, is whose event it is; without one, or where theirs is not known, the one clock holds.
 */
export interface LocalTime {
  /** What the clock shows, as milliseconds since 1970 of a clock that shows UTC. */
  local(time: number, person?: number): number;
  /** Days since 1970 of the local date. */
  day(time: number, person?: number): number;
  /** 0 = Monday. */
  weekday(time: number, person?: number): number;
  /** 0 to 23. */
  hour(time: number, person?: number): number;
  /** The hour of the week, 0 to 167, from Monday 00:00. */
  weekHour(time: number, person?: number): number;
  /** The time at which a local date begins. */
  startOf(day: number, person?: number): number;
}

/** Remembers what a function of a number gives. */
function remembered(of: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      result = of(value);
      known.set(value, result);
    }
    return result;
  };
}

/**
 * The offset of a zone from UTC in milliseconds, remembered for each day, and for each quarter of an hour of days on
 * which it changes: no zone has changed its clocks between two quarters, or twice on a day, since 1970.
 */
function offsets(zone: string): (time: number) => number {
  const at = (time: number) => tzOffset(zone, new Date(time)) * MINUTE;
  const ofQuarter = remembered((quarter) => at(quarter * QUARTER));
  const ofDay = remembered((day) => {
    const offset = at(day * DAY);
    return offset === at((day + 1) * DAY) ? offset : Number.NaN;
  });
  let lastDay = Number.NaN;
  let lastOffset = Number.NaN;
  return (time) => {
    const day = Math.floor(time / DAY);
    if (day !== lastDay) {
      lastDay = day;
      lastOffset = ofDay(day);
    }
    return Number.isNaN(lastOffset) ? ofQuarter(Math.floor(time / QUARTER)) : lastOffset;
  };
}

/** 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
const HOURS_FROM_MONDAY = 3 * 24;
const WEEK_HOURS = 7 * 24;

const clocks = new Map<string, LocalTime>();

/**
 * Calendar arithmetic in an IANA time zone (`Europe/London`), whoever the person; the same clock whenever it is asked for, with
 * what it remembers. Throws RangeError where there is no such zone.
 */
export function localTime(zone: string): LocalTime {
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  return clock;
}

function clockOf(zone: string): LocalTime {
  if (!isTimeZone(zone)) throw new RangeError(`no time zone ${zone}`);
  const offset = zone === 'UTC' ? () => 0 : offsets(zone);
  const local = (time: number) => time + offset(time);
  const day = (time: number) => Math.floor(local(time) / DAY);
  const weekHour = (time: number) => {
    const hours = (Math.floor(local(time) / HOUR) + HOURS_FROM_MONDAY) % WEEK_HOURS;
    return hours < 0 ? hours + WEEK_HOURS : hours;
  };
  return {
    local,
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
