import { type Country, drawCountry } from './countries';
import type { Course } from './course';
import { learnerId } from './identity';
import { Purpose, Random, weighted } from './random';
import { drawHour } from './rhythm';

/** How a learner goes through the weeks. */
export type Pace = 'current' | 'binge' | 'late';

const drawPace = weighted<Pace>([
  ['current', 62],
  ['binge', 16],
  ['late', 22],
]);

/**
 * Who a learner is. All latent traits of the simulation live here; everything else follows from them and from chance.
 * `engagement`, `regularity` and `ability` are standard normal; the first correlates with the two others (0.3, 0.2).
 */
export interface Learner {
  readonly index: number;
  readonly id: string;
  /** Stops later, studies longer at a time and sooner again. */
  readonly engagement: number;
  /** Studies at even intervals and at the same hour, and stops later: visible before the stop. */
  readonly regularity: number;
  /** Answers right. */
  readonly ability: number;
  /** Writes comments. */
  readonly talkative: boolean;
  readonly pace: Pace;
  readonly country: Country;
  /** The local hour of most study sessions. */
  readonly hour: number;
  readonly enrolledAt: number;
  /** Opens the course at all. */
  readonly shows: boolean;
}

/** The learner with this number; the same for every call. */
export function makeLearner(course: Course, index: number): Learner {
  const random = new Random(course.seed, Purpose.traits, index);
  const engagement = random.normal();
  const regularity = 0.3 * engagement + 0.954 * random.normal();
  const ability = 0.2 * engagement + 0.98 * random.normal();
  const country = drawCountry(random);
  const enrolledAt = course.drawEnrolment(random, country.hoursAhead);
  const early = enrolledAt < course.startsAt;
  return {
    index,
    id: learnerId(course, index),
    engagement,
    regularity,
    ability,
    talkative: random.chance(0.25),
    pace: drawPace(random),
    country,
    hour: drawHour(random),
    enrolledAt,
    shows: random.chance((early ? 0.64 : 0.8) + 0.08 * Math.tanh(engagement)),
  };
}

/** A multiple of the average probability of stopping. */
export function frailtyOf(learner: Learner): number {
  return Math.exp(-0.65 * learner.engagement - 0.55 * learner.regularity);
}

/** All enrolled learners, one after the other. */
export function* everyLearner(course: Course): Generator<Learner> {
  for (let index = 0; index < course.options.learners; index++) yield makeLearner(course, index);
}
