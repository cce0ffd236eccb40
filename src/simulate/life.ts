import type { Course } from './course';
import { frailtyOf, type Learner } from './learner';
import type { StepType } from './outline';
import { Purpose, Random } from './random';
import { firstSession, nextSession, sessionLength } from './sessions';
import { stoppingProbability } from './stopping';
import { DAY, HOUR, MINUTE } from './time';

/** What a learner did, in the order of doing. The arrays are longer than `visits`; the rest is left over. */
export interface Life {
  /** How many steps were visited. */
  readonly visits: number;
  /** Places in the course's outline. */
  readonly steps: Uint16Array;
  readonly visitedAt: Float64Array;
  /** The last time the step was marked complete; `NaN` where it was left open. */
  readonly completedAt: Float64Array;
  /** When half of all steps were complete and all tests taken; `NaN` for most. */
  readonly finishedAt: number;
  /** The last visit or completion; `NaN` without any. */
  readonly lastActiveAt: number;
}

const MEDIAN_MINUTES = {
  article: 2,
  video: 3.5,
  quiz: 4,
  discussion: 2.5,
  exercise: 6,
} as const satisfies Record<StepType, number>;
const STAY_SPREAD = 1.2;
const LEFT_OPEN = 0.07;
const LEFT_OPEN_WHEN_STOPPING = 0.6;
const QUICK = 0.062;
const COMPLETED_ANOTHER_DAY = 0.07;
const MARKED_AGAIN = 0.012;
const SKIPPED = 0.02;

/**
 * Lives learners' lives, one at a time: the result is overwritten by the next call.
 * The same learner lives the same life for every file.
 */
export class Lives {
  readonly #course: Course;
  readonly #tests: number;
  readonly #steps: Uint16Array;
  readonly #visitedAt: Float64Array;
  readonly #completedAt: Float64Array;
  #random: Random;
  #visits = 0;
  #clock = 0;
  #completed = 0;
  #testsTaken = 0;
  #lastCompletedAt = Number.NaN;
  #finishedAt = Number.NaN;
  #lastActiveAt = Number.NaN;

  constructor(course: Course) {
    const { length } = course.steps;
    this.#course = course;
    this.#tests = course.steps.filter((step) => step.test).length;
    this.#steps = new Uint16Array(length);
    this.#visitedAt = new Float64Array(length);
    this.#completedAt = new Float64Array(length);
    this.#random = new Random(course.seed, Purpose.life);
  }

  live(learner: Learner): Life {
    const { opensAt, closesAt, stopping, steps, seed } = this.#course;
    this.#random = new Random(seed, Purpose.life, learner.index);
    this.#visits = this.#completed = this.#testsTaken = 0;
    this.#lastCompletedAt = this.#finishedAt = this.#lastActiveAt = Number.NaN;
    const random = this.#random;
    const frailty = frailtyOf(learner);
    let step = 0;
    let at = firstSession(this.#course, learner, random);
    while (step < steps.length && at < closesAt) {
      this.#clock = at;
      let left = sessionLength(learner, random);
      while (left-- > 0 && step < steps.length && opensAt[step]! <= this.#clock && this.#clock < closesAt) {
        const stops = random.chance(Math.min(0.9, stoppingProbability(stopping, step, frailty)));
        this.#visit(step, stops);
        if (stops) return this.#result();
        step += this.#skips(step) ? 2 : 1;
      }
      if (step < steps.length) at = nextSession(learner, this.#clock, opensAt[step]!, random);
    }
    return this.#result();
  }

  #result(): Life {
    return {
      visits: this.#visits,
      steps: this.#steps,
      visitedAt: this.#visitedAt,
      completedAt: this.#completedAt,
      finishedAt: this.#finishedAt,
      lastActiveAt: this.#lastActiveAt,
    };
  }

  #skips(step: number): boolean {
    const next = this.#course.steps[step + 1];
    return (
      next !== undefined && !next.test && step + 2 < this.#course.steps.length && this.#random.chance(SKIPPED)
    );
  }

  #visit(step: number, stops: boolean): void {
    const { steps, closesAt } = this.#course;
    const random = this.#random;
    const plan = steps[step]!;
    const at = this.#clock;
    const open = random.chance(stops ? LEFT_OPEN_WHEN_STOPPING : LEFT_OPEN);
    const quick = random.chance(QUICK);
    const stay = quick
      ? random.below(5)
      : 6 + Math.floor(random.lognormal(MEDIAN_MINUTES[plan.type] * MINUTE, STAY_SPREAD));
    const completedAt = open ? Number.NaN : this.#completion(at, stay, quick);
    const place = this.#visits++;
    this.#steps[place] = step;
    this.#visitedAt[place] = at;
    this.#completedAt[place] = completedAt <= closesAt ? completedAt : Number.NaN;
    this.#clock = at + stay + 2 + random.below(8);
    this.#remember(at);
    if (plan.test) this.#testsTaken++;
    if (completedAt <= closesAt) this.#complete(place, completedAt);
  }

  #completion(at: number, stay: number, quick: boolean): number {
    const random = this.#random;
    if (quick || !random.chance(COMPLETED_ANOTHER_DAY)) return at + stay;
    return at + stay + HOUR + Math.floor(random.exponential(3 * DAY));
  }

  #complete(place: number, completedAt: number): void {
    const { steps, closesAt } = this.#course;
    this.#completed++;
    if (!(this.#lastCompletedAt >= completedAt)) this.#lastCompletedAt = completedAt;
    if (
      Number.isNaN(this.#finishedAt) &&
      2 * this.#completed >= steps.length &&
      this.#testsTaken === this.#tests
    ) {
      this.#finishedAt = this.#lastCompletedAt;
    }
    const random = this.#random;
    if (random.chance(MARKED_AGAIN)) {
      const again = completedAt + Math.floor(random.between(10 * DAY, 45 * DAY));
      if (again <= closesAt) this.#completedAt[place] = again;
    }
    this.#remember(this.#completedAt[place]!);
  }

  #remember(at: number): void {
    if (!(this.#lastActiveAt >= at)) this.#lastActiveAt = at;
  }
}
