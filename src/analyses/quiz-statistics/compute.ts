import type { Compute } from '../context';
import { itemRows } from './items';
import { quizzes } from './quizzes';
import { firstAnswers, readResponses } from './responses';
import { scaleRows } from './scales';
import type { QuizStatisticsResult } from './tables';

/** The statistics of questions and quizzes over first attempts, with bootstrap intervals. */
export const compute: Compute<QuizStatisticsResult> = ({ run, rows }) => {
  const table = rows('question-response');
  if (!table || table.numRows() === 0) return { quiz_items: [], quiz_scales: [] };
  const first = firstAnswers(readResponses(table, run));
  const all = quizzes(first);
  return { quiz_items: itemRows(first, all), quiz_scales: scaleRows(first, all) };
};
