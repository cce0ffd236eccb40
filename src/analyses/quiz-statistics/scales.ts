import { bootstrapIntervals } from '@/stats/bootstrap';
import { orNull } from '@/stats/or-null';
import type { Interval } from '@/stats/wilson';
import { stepLabel } from '@/words/steps';
import { ends, once, SEED } from './figures';
import { countGroups } from './learner-groups';
import type { Quiz, Quizzes } from './quizzes';
import type { FirstAnswers } from './responses';
import { type ScaleFigures, scaleFigures } from './scale';
import type { QuizScalesRow } from './tables';

/** The statistics of each quiz, in course order. */
export function scaleRows(first: FirstAnswers, { quizzes, learners }: Quizzes): QuizScalesRow[] {
  const figures = quizzes.map(
    ({ patterns }) =>
      (weights: Uint16Array) =>
        scaleFigures(patterns, countGroups(patterns.groups, weights)),
  );
  const intervals = bootstrapIntervals(learners, figures, SEED);
  return quizzes.map((quiz, index) =>
    scaleRow(first, quiz, figures[index](once(learners)), intervals[index]),
  );
}

function scaleRow(
  { questions }: FirstAnswers,
  { questions: places, patterns, answeredAny }: Quiz,
  figures: ScaleFigures,
  intervals: Partial<Record<keyof ScaleFigures, Interval>>,
): QuizScalesRow {
  const { week, step } = questions[places[0]];
  const [mean_score_low, mean_score_high] = ends(intervals.mean_score);
  const [standard_deviation_low, standard_deviation_high] = ends(intervals.standard_deviation);
  const [skewness_low, skewness_high] = ends(intervals.skewness);
  const [kurtosis_low, kurtosis_high] = ends(intervals.kurtosis);
  const [alpha_low, alpha_high] = ends(intervals.alpha);
  const [error_ratio_low, error_ratio_high] = ends(intervals.error_ratio);
  const [standard_error_low, standard_error_high] = ends(intervals.standard_error);
  return {
    quiz: stepLabel(week, step),
    week_number: week,
    step_number: step,
    questions: places.length,
    answered_any: answeredAny,
    learners: patterns.groups.learners.length,
    mean_score: orNull(figures.mean_score),
    mean_score_low,
    mean_score_high,
    standard_deviation: orNull(figures.standard_deviation),
    standard_deviation_low,
    standard_deviation_high,
    skewness: orNull(figures.skewness),
    skewness_low,
    skewness_high,
    kurtosis: orNull(figures.kurtosis),
    kurtosis_low,
    kurtosis_high,
    alpha: orNull(figures.alpha),
    alpha_low,
    alpha_high,
    error_ratio: orNull(figures.error_ratio),
    error_ratio_low,
    error_ratio_high,
    standard_error: orNull(figures.standard_error),
    standard_error_low,
    standard_error_high,
  };
}
