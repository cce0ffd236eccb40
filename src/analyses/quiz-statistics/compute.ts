import { bootstrapIntervals } from '@/stats/bootstrap';
import type { Interval } from '@/stats/wilson';
import { stepLabel } from '@/words/steps';
import type { Compute } from '../context';
import { itemCells, itemFigures } from './item';
import { type FirstAnswers, firstAnswers, readResponses, rowsByQuestion } from './responses';
import { effectiveWeights, type Patterns, patternsOf, scaleFigures } from './scale';
import type { QuizItemsRow, QuizScalesRow, QuizStatisticsResult } from './tables';

const SEED = 20_131;

/** The statistics of questions and quizzes over first attempts, with bootstrap intervals. */
export const compute: Compute<QuizStatisticsResult> = ({ run, rows }) => {
  const table = rows('question-response');
  if (!table || table.numRows() === 0) return { quiz_items: [], quiz_scales: [] };
  const first = firstAnswers(readResponses(table, run));
  const byQuestion = rowsByQuestion(first);
  const items: QuizItemsRow[] = [];
  const scales: QuizScalesRow[] = [];
  for (const quiz of quizzes(first)) {
    const { patterns, answeredAny } = quizPatterns(first, byQuestion, quiz);
    scales.push(scaleRow(first, quiz, patterns, answeredAny));
    const weights = effectiveWeights(patterns, patterns.counts);
    const weightIntervals = bootstrapIntervals(
      patterns.counts,
      (counts) => Object.fromEntries(effectiveWeights(patterns, counts).entries()),
      SEED,
    );
    quiz.forEach((question, index) => {
      items.push(itemRow(first, byQuestion, question, weights[index], weightIntervals[index]));
    });
  }
  return { quiz_items: items, quiz_scales: scales };
};

/** The graded questions of each step, by their places. */
function quizzes({ questions }: FirstAnswers): readonly (readonly number[])[] {
  const byStep = new Map<number, number[]>();
  questions.forEach(({ graded, place: step }, place) => {
    if (graded) byStep.set(step, [...(byStep.get(step) ?? []), place]);
  });
  return [...byStep.values()];
}

/** How the learners who answered all of a quiz' questions did. */
function quizPatterns(
  first: FirstAnswers,
  byQuestion: readonly (readonly number[])[],
  quiz: readonly number[],
): { readonly patterns: Patterns; readonly answeredAny: number } {
  const marks = new Map<number, string>();
  const seen = new Set<number>();
  quiz.forEach((question, index) => {
    for (const row of byQuestion[question]) {
      seen.add(first.person[row]);
      const before = index === 0 ? '' : marks.get(first.person[row]);
      if (before?.length === index) marks.set(first.person[row], before + first.right[row]);
    }
  });
  const complete = [...marks.values()].filter((text) => text.length === quiz.length);
  return { patterns: patternsOf(complete, quiz.length), answeredAny: seen.size };
}

const known = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);

const ends = (interval: Interval | undefined) => [known(interval?.low), known(interval?.high)] as const;

function scaleRow(
  { questions }: FirstAnswers,
  quiz: readonly number[],
  patterns: Patterns,
  answeredAny: number,
): QuizScalesRow {
  const figures = scaleFigures(patterns, patterns.counts);
  const intervals = bootstrapIntervals(patterns.counts, (counts) => scaleFigures(patterns, counts), SEED);
  const { week, step } = questions[quiz[0]];
  const [skewness_low, skewness_high] = ends(intervals.skewness);
  const [kurtosis_low, kurtosis_high] = ends(intervals.kurtosis);
  const [alpha_low, alpha_high] = ends(intervals.alpha);
  const [standard_error_low, standard_error_high] = ends(intervals.standard_error);
  return {
    quiz: stepLabel(week, step),
    week_number: week,
    step_number: step,
    questions: quiz.length,
    answered_any: answeredAny,
    learners: patterns.counts.reduce((sum, count) => sum + count, 0),
    mean_score: known(figures.mean_score),
    standard_deviation: known(figures.standard_deviation),
    skewness: known(figures.skewness),
    skewness_low,
    skewness_high,
    kurtosis: known(figures.kurtosis),
    kurtosis_low,
    kurtosis_high,
    alpha: known(figures.alpha),
    alpha_low,
    alpha_high,
    error_ratio: known(figures.error_ratio),
    standard_error: known(figures.standard_error),
    standard_error_low,
    standard_error_high,
  };
}

function itemRow(
  first: FirstAnswers,
  byQuestion: readonly (readonly number[])[],
  question: number,
  weight: number,
  weightInterval: Interval | undefined,
): QuizItemsRow {
  const rows = byQuestion[question];
  const rest = rows.map((row) => first.rest[row]);
  const cells = itemCells(
    rows.map((row) => first.right[row]),
    rest,
  );
  const figures = itemFigures(cells, cells.counts);
  const intervals = bootstrapIntervals(cells.counts, (counts) => itemFigures(cells, counts), SEED);
  const { name, week, step } = first.questions[question];
  // Where all are right, or all wrong, drawing the learners anew says nothing.
  const varies = figures.facility > 0 && figures.facility < 1;
  const [facility_low, facility_high] = ends(varies ? intervals.facility : undefined);
  const [standard_deviation_low, standard_deviation_high] = ends(
    varies ? intervals.standard_deviation : undefined,
  );
  const [discrimination_index_low, discrimination_index_high] = ends(intervals.discrimination_index);
  const [discrimination_low, discrimination_high] = ends(intervals.discrimination);
  const efficiency = ends(intervals.discriminative_efficiency);
  const [effective_weight_low, effective_weight_high] = ends(weightInterval);
  return {
    quiz_question: name,
    week_number: week,
    step_number: step,
    learners: rows.length,
    facility: figures.facility,
    facility_low,
    facility_high,
    standard_deviation: known(figures.standard_deviation),
    standard_deviation_low,
    standard_deviation_high,
    compared_learners: rest.filter((share) => !Number.isNaN(share)).length,
    discrimination_index: known(figures.discrimination_index),
    discrimination_index_low,
    discrimination_index_high,
    discrimination: known(figures.discrimination),
    discrimination_low,
    discrimination_high,
    discriminative_efficiency: known(figures.discriminative_efficiency),
    discriminative_efficiency_low: efficiency[0],
    discriminative_efficiency_high: efficiency[1],
    effective_weight: known(weight),
    effective_weight_low,
    effective_weight_high,
  };
}
