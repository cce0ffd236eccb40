import type { Course } from './course';
import { field, line } from './csv';
import { everyLearner } from './learner';
import { Lives } from './life';
import { Purpose, Random } from './random';
import { DAY, HOUR } from './time';

/** Columns of the export of assignments. */
export const assignmentsHeader =
  'id,step,week_number,step_number,author_id,text,first_viewed_at,submitted_at,moderated,review_count';
/** Columns of the export of reviews. */
export const reviewsHeader =
  'id,step,week_number,step_number,reviewer_id,assignment_id,guideline_one_feedback,' +
  'guideline_two_feedback,guideline_three_feedback,created_at';

interface Review {
  readonly id: number;
  readonly reviewer: string;
  readonly at: number;
  readonly words: readonly string[];
}

interface Assignment {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  readonly viewedAt: number;
  readonly submittedAt: number;
  readonly reviews: readonly Review[];
}

const SUBMITS = 0.45;
const REVIEWERS_REMEMBERED = 24;
const MOST_REVIEWS = 3;

const works = [
  'A high sits over the sea, and the isobars widen to the south.\nI drew six of them.',
  'My sketch: one low, two troughs, "a ridge in between".',
  'I started from the stations, joined equal values, then smoothed the lines.',
];
const feedback = [
  'Clear and complete.',
  'I would have drawn the third line further north, but well done.',
  'The labels are missing.',
  'Nice sketch 👏',
];

/** One row per piece of work handed in. */
export function* peerReviewAssignments(course: Course): Generator<string> {
  const place = exercisePlace(course);
  for (const { id, author, text, viewedAt, submittedAt, reviews } of assignments(course)) {
    yield line(
      ...[id, place, author, field(text), course.stamp(viewedAt), course.stamp(submittedAt)],
      ...['', reviews.length],
    );
  }
}

/** One row per review of such a piece. */
export function* peerReviewReviews(course: Course): Generator<string> {
  const place = exercisePlace(course);
  for (const assignment of assignments(course)) {
    for (const { id, reviewer, at, words } of assignment.reviews) {
      yield line(id, place, reviewer, assignment.id, ...words.map(field), course.stamp(at));
    }
  }
}

function exercisePlace(course: Course): string {
  const { label, week, number } = course.steps[exercise(course)]!;
  return `${label},${week},${number}`;
}

function exercise(course: Course): number {
  return course.steps.findIndex((step) => step.peerReviewed);
}

/** Work and its reviews, which are by some of those who handed in theirs just before in the order of learners. */
function* assignments(course: Course): Generator<Assignment> {
  const target = exercise(course);
  const recent: { readonly id: string; readonly submittedAt: number }[] = [];
  const lives = new Lives(course);
  let id = 52_000;
  let reviewId = 91_000;
  for (const learner of everyLearner(course)) {
    const { visits, steps, visitedAt } = lives.live(learner);
    const visit = steps.subarray(0, visits).indexOf(target);
    const random = new Random(course.seed, Purpose.peerReview, learner.index);
    if (visit < 0 || !random.chance(SUBMITS)) continue;
    const viewedAt = visitedAt[visit]!;
    const submittedAt = viewedAt + 240 + Math.floor(random.exponential(2 * HOUR));
    if (submittedAt > course.closesAt) continue;
    const offset = random.below(recent.length + 1);
    const reviewers = recent.slice(offset, offset + random.below(MOST_REVIEWS + 1));
    const reviews = reviewers.flatMap((reviewer) => {
      const at = Math.max(submittedAt, reviewer.submittedAt) + HOUR + Math.floor(random.exponential(2 * DAY));
      const words = [
        random.pick(feedback),
        random.pick(feedback),
        random.chance(0.5) ? random.pick(feedback) : '',
      ];
      return at <= course.closesAt ? [{ id: ++reviewId, reviewer: reviewer.id, at, words }] : [];
    });
    yield { id: ++id, author: learner.id, text: random.pick(works), viewedAt, submittedAt, reviews };
    recent.push({ id: learner.id, submittedAt });
    if (recent.length > REVIEWERS_REMEMBERED) recent.shift();
  }
}
