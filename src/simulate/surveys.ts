import type { Course } from './course';
import { field, line } from './csv';
import { departureOf } from './departure';
import { everyLearner } from './learner';
import { type Life, Lives } from './life';
import { Purpose, Random, weighted } from './random';
import { drawSentimentReason } from './sentiment-text';
import { MINUTE } from './time';

/** Columns of the archetype survey's export. */
export const archetypeHeader = 'id,learner_id,responded_at,archetype';
/** Columns of the leaving survey's export. */
export const leavingHeader =
  'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,' +
  'last_completed_week_number,last_completed_step_number';
/** Columns of the weekly sentiment survey's export. */
export const sentimentHeader = 'id,responded_at,week_number,experience_rating,reason';

const drawArchetype = weighted([
  ['Vitalisers', 25],
  ['Explorers', 20],
  ['Advancers', 13],
  ['Hobbyists', 12],
  ['Fixers', 12],
  ['Preparers', 8],
  ['Other', 7],
  ['Flourishers', 3],
]);
const drawLeavingReason = weighted([
  ['I don’t have enough time', 41],
  ['Other', 19],
  ['I prefer not to say', 16],
  ['The course required more time than I realised', 10],
  ['The course wasn’t what I expected', 7],
  ['The course won’t help me reach my goals', 3],
  ['The course was too easy', 2],
  ['The course was too hard', 2],
]);
const drawRating = weighted([
  [3, 84],
  [2, 12],
  [1, 4],
]);
const drawRatingOfTroubledWeek = weighted([
  [3, 62],
  [2, 24],
  [1, 14],
]);

const ARCHETYPE_ANSWERED = 0.07;
const LEAVING_ANSWERED = 0.42;
const SENTIMENT_ANSWERED = 0.06;

const ARCHETYPE_STREAM = 0;
const LEAVING_STREAM = 0x4000_0000;
const SENTIMENT_STREAM = 0x2000_0000;

function stream(course: Course, index: number, survey: number): Random {
  return new Random(course.seed, Purpose.surveys, index + survey);
}

/** Asked right after enrolling. */
export function* archetypeSurvey(course: Course): Generator<string> {
  let id = 4_100_000;
  for (const learner of everyLearner(course)) {
    const random = stream(course, learner.index, ARCHETYPE_STREAM);
    if (!random.chance(ARCHETYPE_ANSWERED)) continue;
    const at = learner.enrolledAt + 20 + Math.floor(random.exponential(4 * MINUTE));
    id += 1 + random.below(9);
    yield line(id, learner.id, course.stamp(at), drawArchetype(random));
  }
}

/** Asked of those who unenrol. */
export function* leavingSurvey(course: Course): Generator<string> {
  let id = 310_000;
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const random = stream(course, learner.index, LEAVING_STREAM);
    if (!random.chance(LEAVING_ANSWERED)) continue;
    const life = lives.live(learner);
    const { unenrolledAt } = departureOf(course, learner, life);
    if (Number.isNaN(unenrolledAt)) continue;
    id += 1 + random.below(9);
    yield line(
      id,
      learner.id,
      course.stamp(unenrolledAt),
      drawLeavingReason(random),
      lastCompleted(course, life),
    );
  }
}

/** The last four columns of the leaving survey. */
function lastCompleted(course: Course, { visits, steps, completedAt }: Life): string {
  let last = -1;
  for (let i = 0; i < visits; i++) {
    const at = completedAt[i]!;
    if (!Number.isNaN(at) && (last < 0 || at >= completedAt[last]!)) last = i;
  }
  if (last < 0) return ',,,';
  const { label, week, number } = course.steps[steps[last]!]!;
  return [course.stamp(completedAt[last]!), label, week, number].join(',');
}

/** Asked at the end of each week; worse where a week has a planted trouble step. */
export function* sentimentSurvey(course: Course): Generator<string> {
  const { troubleSteps } = course.options.planted;
  const troubled = new Set(troubleSteps.map((label) => Number(label.split('.')[0])));
  const ends = course.steps.map(({ week }, i) => course.steps[i + 1]?.week !== week);
  let id = 210_000;
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const { visits, steps, visitedAt } = lives.live(learner);
    const random = stream(course, learner.index, SENTIMENT_STREAM);
    for (let i = 0; i < visits; i++) {
      if (!ends[steps[i]!] || !random.chance(SENTIMENT_ANSWERED)) continue;
      const { week } = course.steps[steps[i]!]!;
      const rating = (troubled.has(week) ? drawRatingOfTroubledWeek : drawRating)(random);
      const at = visitedAt[i]! + 15 + Math.floor(random.exponential(3 * MINUTE));
      const reason = random.chance(0.35) ? drawSentimentReason(rating, random) : '';
      id += 1 + random.below(9);
      yield line(id, course.stamp(at), week, rating, field(reason));
    }
  }
}
