import type { LocalTime } from '@/stats/local-time';
import { DAY } from '@/stats/timestamp';
import { type Events, eventsOf } from '../events';

const MINUTE = 60_000;
/** A longer silence says no more. */
const LONGEST_SILENCE = 10;

/** What one learner's times of activity, in order, say. */
export interface ActivityFigures {
  readonly events: number;
  readonly activeDays: number;
  readonly sessions: number;
  readonly studyMinutes: number;
  readonly daysSinceLast: number;
  /** The same without a limit. */
  readonly quietDays: number;
  readonly silentShare: number;
  readonly regularity: number;
}

/** 1 − the coefficient of variation of the gaps between days, at least 0; 0 for fewer than two gaps. */
export function regularityOf(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, place) => day - days[place]);
  if (gaps.length < 2) return 0;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return Math.max(0, 1 - Math.sqrt(variance) / mean);
}

/** The local days of times in order, each once. */
export function daysOfTimes(times: Float64Array, time: LocalTime): readonly number[] {
  const days: number[] = [];
  let tomorrow = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    if (at < tomorrow) continue;
    const day = time.day(at);
    tomorrow = time.startOf(day + 1);
    days.push(day);
  }
  return days;
}

/** The number of sessions that times in order make up, and their lengths added up, in minutes. */
export function sessionsOf(times: Float64Array, gapMinutes: number): { sessions: number; minutes: number } {
  let sessions = times.length > 0 ? 1 : 0;
  let millis = 0;
  for (let i = 1; i < times.length; i++) {
    const pause = times[i] - times[i - 1];
    if (pause >= gapMinutes * MINUTE) sessions++;
    else millis += pause;
  }
  return { sessions, minutes: millis / MINUTE };
}

/**
 * The figures of one learner's activity before a cut; of times NaN for one without events.
 * @param cut Milliseconds since 1970; every event lies before it.
 */
export function activityFigures(
  events: Events,
  person: number,
  cut: number,
  gapMinutes: number,
  time: LocalTime,
): ActivityFigures {
  const own = eventsOf(events, person);
  const days = daysOfTimes(own, time);
  const { sessions, minutes } = sessionsOf(own, gapMinutes);
  const daysSinceFirst = (cut - own[0]) / DAY;
  const daysSinceLast = (cut - own[own.length - 1]) / DAY;
  return {
    events: own.length,
    activeDays: days.length,
    sessions,
    studyMinutes: minutes,
    daysSinceLast: Math.min(daysSinceLast, LONGEST_SILENCE),
    quietDays: daysSinceLast,
    silentShare: daysSinceLast / Math.max(daysSinceFirst, 1),
    regularity: regularityOf(days),
  };
}
