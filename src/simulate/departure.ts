import type { Course } from './course';
import type { Learner } from './learner';
import type { Life } from './life';
import { Purpose, Random } from './random';
import { DAY, MINUTE } from './time';

/** How a learner's enrolment ended and what they paid for; `NaN` for what never happened. */
export interface Departure {
  readonly unenrolledAt: number;
  readonly purchasedAt: number;
}

/** Works out both from the learner's own stream, after their life. */
export function departureOf(course: Course, learner: Learner, life: Life): Departure {
  const random = new Random(course.seed, Purpose.departure, learner.index);
  const finished = !Number.isNaN(life.finishedAt);
  const never = life.visits === 0;
  const leaves = random.chance(never ? 0.05 : finished ? 0.012 : 0.065);
  const last = never ? learner.enrolledAt : life.lastActiveAt;
  const wait = random.chance(0.3) ? random.between(1, 30) * MINUTE : random.exponential(never ? 18 : 7) * DAY;
  const buys = random.chance(finished ? 0.14 : never ? 0.0005 : 0.004);
  const purchase = last + random.exponential(2) * DAY;
  return {
    unenrolledAt: leaves && !buys ? within(course, last + wait) : Number.NaN,
    purchasedAt: buys ? within(course, purchase) : Number.NaN,
  };
}

function within(course: Course, at: number): number {
  return at <= course.exportedAt ? Math.floor(at) : Number.NaN;
}
