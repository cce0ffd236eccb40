import { bootstrapIntervals } from '@/stats/bootstrap';
import { orNull } from '@/stats/or-null';
import type { Interval } from '@/stats/wilson';
import { ends, once, SEED } from './figures';
import { type Item, type ItemFigures, itemOf } from './item';
import { countGroups } from './learner-groups';
import type { Quiz, Quizzes } from './quizzes';
import type { FirstAnswers, Question } from './responses';
import { effectiveWeights } from './scale';
import type { QuizItemsRow } from './tables';

/** Each quiz' questions with their effective weights and the intervals of these, in course order. */
function weighed(learners: number, quizzes: readonly Quiz[]) {
  const things = quizzes.map(({ patterns }) => (weights: Uint16Array) => {
    const counts = countGroups(patterns.groups, weights);
    return Object.fromEntries(effectiveWeights(patterns, counts).entries());
  });
  const intervals = bootstrapIntervals(learners, things, SEED);
  return quizzes.flatMap(({ questions }, quiz) => {
    const shares = things[quiz](once(learners));
    return questions.map((question, index) => ({
      question,
      weight: shares[index],
      interval: intervals[quiz][index],
    }));
  });
}

type Weighed = ReturnType<typeof weighed>[number];

/** The statistics of each graded question, in course order. */
export function itemRows(first: FirstAnswers, { quizzes, learners, rows, learner }: Quizzes): QuizItemsRow[] {
  const questions = weighed(learners, quizzes);
  const items = questions.map(({ question }) =>
    itemOf(
      rows[question].map((row) => learner[row]),
      rows[question].map((row) => first.right[row]),
      Float64Array.from(rows[question], (row) => first.rest[row]),
    ),
  );
  const intervals = bootstrapIntervals(
    learners,
    items.map(({ figures }) => figures),
    SEED,
  );
  return questions.map((each, index) =>
    itemRow(first.questions[each.question], each, items[index], once(learners), intervals[index]),
  );
}

function itemRow(
  { name, week, step }: Question,
  { weight, interval }: Weighed,
  item: Item,
  all: Uint16Array,
  intervals: Partial<Record<keyof ItemFigures, Interval>>,
): QuizItemsRow {
  const figures = item.figures(all);
  // Where all are right, or all wrong, drawing the learners anew says nothing.
  const varies = figures.facility > 0 && figures.facility < 1;
  const [facility_low, facility_high] = ends(varies ? intervals.facility : undefined);
  const deviation = ends(varies ? intervals.standard_deviation : undefined);
  const [discrimination_index_low, discrimination_index_high] = ends(intervals.discrimination_index);
  const [discrimination_low, discrimination_high] = ends(intervals.discrimination);
  const efficiency = ends(intervals.discriminative_efficiency);
  const [effective_weight_low, effective_weight_high] = ends(interval);
  return {
    quiz_question: name,
    week_number: week,
    step_number: step,
    learners: item.learners,
    facility: figures.facility,
    facility_low,
    facility_high,
    standard_deviation: orNull(figures.standard_deviation),
    standard_deviation_low: deviation[0],
    standard_deviation_high: deviation[1],
    compared_learners: item.compared,
    discrimination_index: orNull(figures.discrimination_index),
    discrimination_index_low,
    discrimination_index_high,
    discrimination: orNull(figures.discrimination),
    discrimination_low,
    discrimination_high,
    discriminative_efficiency: orNull(figures.discriminative_efficiency),
    discriminative_efficiency_low: efficiency[0],
    discriminative_efficiency_high: efficiency[1],
    effective_weight: orNull(weight),
    effective_weight_low,
    effective_weight_high,
  };
}
