import type { Compute } from '../context';
import { firstAnswers, readResponses, rowsByQuestion } from '../quiz-statistics/responses';
import { THIN } from '../sentence';
import { questionFlags, rankFlags } from './flags';
import type { QuizFlagsResult } from './tables';

/** The graded questions that something is unusual about, by first answers and attempts. */
export const compute: Compute<QuizFlagsResult> = ({ run, rows }) => {
  const table = rows('question-response');
  if (!table || table.numRows() === 0) return { quiz_flags: [], quiz_flags_questions: [] };
  const first = firstAnswers(readResponses(table, run));
  const answered = rowsByQuestion(first).filter((own) => own.length > 0);
  const judged = answered.filter((own) => own.length >= THIN);
  const flags = judged.flatMap((own) => questionFlags(first, own, judged.length));
  return {
    quiz_flags: rankFlags(flags),
    quiz_flags_questions: answered.length > 0 ? [{ questions: answered.length, judged: judged.length }] : [],
  };
};
