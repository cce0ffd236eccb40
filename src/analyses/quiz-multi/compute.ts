import type { Compute } from '../context';
import {
  type FirstAnswers,
  firstAnswers,
  type Responses,
  readResponses,
  rowsByQuestion,
} from '../quiz-statistics/responses';
import type { QuizMultiOptionsRow, QuizMultiResult } from './tables';

/** Numbers of options, of two digits at most: longer ones, such as a year, are text that someone wrote. */
const OPTIONS = /^[1-9]\d?(,[1-9]\d?)*$/;

/** The options that an answer ticks; none where it is text. */
function ticked(answer: string): ReadonlySet<number> {
  return new Set(OPTIONS.test(answer) ? answer.split(',').map(Number) : []);
}

interface MultiQuestion {
  readonly options: number;
  readonly right: ReadonlySet<number>;
}

/** The graded questions to which anyone ticks several options, and their right answer: the one most often marked so. */
function multiQuestions(all: Responses): ReadonlyMap<number, MultiQuestion> {
  const answers = new Map<number, Map<string, number>>();
  const seen = new Map<number, { options: number; several: boolean }>();
  for (let row = 0; row < all.question.length; row++) {
    const question = all.question[row];
    const options = [...ticked(all.answer[row])];
    const before = seen.get(question) ?? { options: 0, several: false };
    seen.set(question, {
      options: Math.max(before.options, ...options),
      several: before.several || options.length > 1,
    });
    if (all.right[row] === 0) continue;
    const counts = answers.get(question) ?? new Map<string, number>();
    answers.set(question, counts.set(all.answer[row], (counts.get(all.answer[row]) ?? 0) + 1));
  }
  return new Map(
    [...answers].flatMap(([question, counts]) => {
      const [[right]] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const { options, several } = seen.get(question) ?? { options: 0, several: false };
      return several ? [[question, { options, right: ticked(right) }] as const] : [];
    }),
  );
}

function optionRows(
  first: FirstAnswers,
  rows: readonly number[],
  { options, right }: MultiQuestion,
): QuizMultiOptionsRow[] {
  const chosen = new Int32Array(options + 1);
  const chosenRight = new Int32Array(options + 1);
  let rightLearners = 0;
  for (const row of rows) {
    rightLearners += first.right[row];
    for (const option of ticked(first.answer[row])) {
      chosen[option]++;
      chosenRight[option] += first.right[row];
    }
  }
  const wrongLearners = rows.length - rightLearners;
  return Array.from({ length: options }, (_, index) => {
    const option = index + 1;
    const chosenWrong = chosen[option] - chosenRight[option];
    const mistaken = right.has(option) ? wrongLearners - chosenWrong : chosenWrong;
    return {
      quiz_question: first.questions[first.question[rows[0]]].name,
      option,
      right_option: right.has(option),
      learners: rows.length,
      chosen: chosen[option],
      right_learners: rightLearners,
      chosen_right: chosenRight[option],
      wrong_learners: wrongLearners,
      chosen_wrong: chosenWrong,
      mistaken_share: wrongLearners > 0 ? mistaken / wrongLearners : null,
    };
  });
}

/** For questions with several right options, how often each option is ticked at the first attempt. */
export const compute: Compute<QuizMultiResult> = ({ run, rows }) => {
  const table = rows('question-response');
  if (!table || table.numRows() === 0) return { quiz_multi_options: [] };
  const all = readResponses(table, run);
  const first = firstAnswers(all);
  const multi = multiQuestions(all);
  return {
    quiz_multi_options: rowsByQuestion(first).flatMap((own, question) => {
      const plan = multi.get(question);
      return plan && own.length > 0 ? optionRows(first, own, plan) : [];
    }),
  };
};
