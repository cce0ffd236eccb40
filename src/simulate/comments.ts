import { drawComment, drawReply, drawStaffReply } from './comment-text';
import type { Course } from './course';
import { field, line } from './csv';
import { everyLearner, type Learner } from './learner';
import { Lives } from './life';
import { Purpose, Random } from './random';
import { staffOf } from './staff';
import { Threads } from './threads';
import { DAY, HOUR, MINUTE } from './time';

/** Columns of the comments export. */
export const commentsHeader =
  'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,' +
  'first_reported_at,first_reported_reason,moderation_state,moderated';

const REPLIES = 0.35;
const REPORTED = 0.008;
const REMOVED_WHEN_REPORTED = 0.6;
const REASONS = ['Spam', 'Inappropriate', 'Offensive', 'Other'];
const STAFF_REPLIES_PER_STEP = 3;

/** One row per comment, by author; a reply's parent is a top-level comment of the same step from before. */
export function* comments(course: Course): Generator<string> {
  const writer = new Writer(course);
  for (const [step, { type }] of course.steps.entries())
    if (type === 'discussion') yield writer.welcome(step);
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const { visits, steps, visitedAt } = lives.live(learner);
    if (visits === 0) continue;
    const random = new Random(course.seed, Purpose.talk, learner.index);
    for (let i = 0; i < visits; i++) {
      const at = visitedAt[i]! + 40 + Math.floor(random.exponential(4 * MINUTE));
      if (random.chance(writes(course, learner, steps[i]!)) && at <= course.closesAt) {
        yield writer.comment(learner.id, steps[i]!, at, random);
      }
    }
  }
  for (const step of course.steps.keys()) yield* writer.staffReplies(step);
}

function writes(course: Course, learner: Learner, step: number): number {
  const { type } = course.steps[step]!;
  if (!learner.talkative) return type === 'discussion' ? 0.03 : 0.001;
  return type === 'discussion' ? 0.55 : type === 'exercise' ? 0.3 : type === 'quiz' ? 0.02 : 0.07;
}

class Writer {
  readonly #course: Course;
  readonly #threads: Threads;
  readonly #staff: readonly string[];
  readonly #staffRandom: Random;
  #lastId: number;

  constructor(course: Course) {
    this.#course = course;
    this.#threads = new Threads(course.steps.length);
    this.#staff = staffOf(course).flatMap(({ id, work }) => (work === 'answers comments' ? [id] : []));
    this.#staffRandom = new Random(course.seed, Purpose.staff, 100);
    this.#lastId = 10_000_000 + course.options.run * 1_000_000;
  }

  comment(author: string, step: number, at: number, random: Random): string {
    const parent = random.chance(REPLIES) ? this.#threads.parentBefore(step, at, random) : undefined;
    const text =
      parent === undefined ? drawComment(random, this.#course.steps[step]!.title) : drawReply(random);
    const likes = random.chance(0.3) ? Math.floor(random.exponential(1.8)) : 0;
    const row = this.#row(author, step, at, parent?.id, text, likes, this.#moderation(at, random));
    if (parent === undefined) this.#threads.add(step, { id: this.#lastId, at }, random);
    return row;
  }

  /** The team's own comment on a discussion step, written as the step opens. */
  welcome(step: number): string {
    const at = this.#course.opensAt[step]! + 8 * HOUR;
    const text = 'Welcome! Tell us where you are, what you see, and what you expect.';
    const row = this.#row(this.#staff[0]!, step, at, undefined, text, 4 + this.#staffRandom.below(20), ',,,');
    this.#threads.add(step, { id: this.#lastId, at }, this.#staffRandom);
    return row;
  }

  *staffReplies(step: number): Generator<string> {
    const random = this.#staffRandom;
    for (const { id, at } of this.#threads.some(step, STAFF_REPLIES_PER_STEP)) {
      const answeredAt = at + HOUR + Math.floor(random.exponential(DAY));
      if (answeredAt > this.#course.closesAt || random.chance(0.4)) continue;
      const text = drawStaffReply(random);
      yield this.#row(random.pick(this.#staff), step, answeredAt, id, text, random.below(6), ',,,');
    }
  }

  #row(
    author: string,
    step: number,
    at: number,
    parent: number | undefined,
    text: string,
    likes: number,
    moderation: string,
  ): string {
    const { label, week, number } = this.#course.steps[step]!;
    this.#lastId++;
    return line(
      ...[this.#lastId, author, parent ?? '', label, week, number],
      ...[field(text), this.#course.stamp(at), likes, moderation],
    );
  }

  /** The last four columns. */
  #moderation(at: number, random: Random): string {
    if (!random.chance(REPORTED)) return ',,,';
    const reportedAt = at + Math.floor(random.exponential(8 * HOUR));
    const removed = random.chance(REMOVED_WHEN_REPORTED);
    const removedAt = removed ? reportedAt + Math.floor(random.exponential(10 * HOUR)) : Number.NaN;
    const state = removed ? 'removed' : 'visible';
    return [this.#course.stamp(reportedAt), random.pick(REASONS), state, this.#course.stamp(removedAt)].join(
      ',',
    );
  }
}
