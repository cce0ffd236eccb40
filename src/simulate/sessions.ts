import type { Course } from './course';
import type { Learner, Pace } from './learner';
import type { Random } from './random';
import { avoidSaturday, drawHour, localDay, localMoment } from './rhythm';
import { DAY, HOUR, MINUTE } from './time';

const MEAN_STEPS = { current: 8, binge: 15, late: 9 } as const satisfies Record<Pace, number>;
const MEDIAN_GAP_DAYS = { current: 2.4, binge: 0.9, late: 3 } as const satisfies Record<Pace, number>;
const MEAN_DELAY_DAYS = { current: 2, binge: 9, late: 11 } as const satisfies Record<Pace, number>;

/** How many steps a learner means to visit in one go. */
export function sessionLength(learner: Learner, random: Random): number {
  return 1 + Math.floor(random.exponential(MEAN_STEPS[learner.pace] * Math.exp(0.2 * learner.engagement)));
}

/** When a learner first opens the course; `NaN` for those who never do. */
export function firstSession(course: Course, learner: Learner, random: Random): number {
  if (!learner.shows) return Number.NaN;
  if (learner.enrolledAt >= course.startsAt) {
    if (random.chance(0.66)) return learner.enrolledAt + Math.floor(random.between(20, 25 * MINUTE));
    return studyMoment(learner, learner.enrolledAt, random.exponential(4), random);
  }
  const soon = random.chance(0.35) ? 0 : random.exponential(MEAN_DELAY_DAYS[learner.pace]);
  return studyMoment(learner, course.startsAt, soon, random);
}

/** When a learner comes back after `last`, for a step that opens at `opensAt`. */
export function nextSession(learner: Learner, last: number, opensAt: number, random: Random): number {
  if (opensAt > last) {
    return studyMoment(learner, opensAt, random.exponential(MEAN_DELAY_DAYS[learner.pace]), random);
  }
  // The same median for all: only the evenness of the gaps tells a regular learner from others.
  const spread = 0.2 + 1 / (1 + Math.exp(1.3 * learner.regularity));
  const gap = random.lognormal(MEDIAN_GAP_DAYS[learner.pace] * Math.exp(-0.2 * learner.engagement), spread);
  return studyMoment(learner, last + 2 * HOUR, gap, random);
}

/** A moment some days after `from`, at one of the learner's hours. */
function studyMoment(learner: Learner, from: number, days: number, random: Random): number {
  const { hoursAhead } = learner.country;
  const irregular = 1 / (1 + Math.exp(learner.regularity));
  const hour = random.chance(0.5 * irregular) ? drawHour(random) : learner.hour + irregular * random.normal();
  const day = avoidSaturday(localDay(from + days * DAY, hoursAhead), random);
  const moment = localMoment(day, Math.min(23.8, Math.max(5, hour)), hoursAhead);
  return moment > from ? moment : Math.floor(from + random.exponential(2 * HOUR));
}
