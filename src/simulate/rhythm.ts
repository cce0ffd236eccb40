import type { Random } from './random';
import { DAY, HOUR, weekdayOf } from './time';

const SATURDAY = 5;

/** A local hour of the day (with fraction) at which people open a course: evenings, then lunch, then the rest. */
export function drawHour(random: Random): number {
  const kind = random.unit();
  const [centre, spread] =
    kind < 0.5 ? [20, 1.3] : kind < 0.72 ? [12.7, 0.7] : kind < 0.87 ? [9, 1.1] : [15.5, 1.6];
  return Math.min(23.6, Math.max(5.5, centre + spread * random.normal()));
}

/** Moves some Saturdays to the days after. */
export function avoidSaturday(day: number, random: Random): number {
  return weekdayOf(day) === SATURDAY && random.chance(0.42) ? day + 1 + random.below(2) : day;
}

/** The moment at which it is `hour` on local day `day` in a place `hoursAhead` of UTC. */
export function localMoment(day: number, hour: number, hoursAhead: number): number {
  return Math.floor(day * DAY + (hour - hoursAhead) * HOUR);
}

/** The local day in a place `hoursAhead` of UTC, counted from 1970-01-01. */
export function localDay(at: number, hoursAhead: number): number {
  return Math.floor((at + hoursAhead * HOUR) / DAY);
}
