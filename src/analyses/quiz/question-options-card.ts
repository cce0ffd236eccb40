import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { finding, LEARNERS } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import { compareAnswers, measureChoice } from './answers';
import { misleads } from './lures';
import { answerWords, judgedQuestions } from './option-findings';
import { type QuizAttempt, type QuizOptionsRow, type QuizResult, quizOptionsTable } from './tables';

const ROW = 30;
/** The table has the others. */
const MOST_ANSWERS = 15;
const columns: readonly { readonly attempt: QuizAttempt; readonly name: string }[] = [
  { attempt: '1', name: 'First' },
  { attempt: '2', name: 'Second' },
  { attempt: '3', name: 'Third' },
  { attempt: 'all', name: 'All' },
];

const rowsHere = ({ quiz_options }: QuizResult, { subject }: CardView) =>
  quiz_options.filter(({ quiz_question }) => quiz_question === subject);

const sum = (rows: readonly QuizOptionsRow[]) => rows.reduce((all, row) => all + row.count, 0);

/** Which wrong answer most of those who are wrong at first give, and whether it beats the right one. */
function optionFindings(result: QuizResult, view: CardView): readonly Finding[] {
  const all = rowsHere(result, view);
  const first = all.filter(({ attempt }) => attempt === '1');
  const learners = sum(first);
  if (learners === 0) return [];
  if (all.every(({ correct }) => !correct)) {
    const text = `Nobody’s answer is marked as right, so the question is not graded (${counted(learners, 'learner')}).`;
    return [finding('not-graded', text, { learners }, learners)];
  }
  const right = sum(first.filter(({ correct }) => correct));
  const wrongRows = first.filter(({ correct }) => !correct).toSorted((a, b) => b.count - a.count);
  const wrong = sum(wrongRows);
  if (wrong === 0) {
    const text =
      learners === 1 ? 'The only first answer is right.' : `All ${count(learners)} first answers are right.`;
    return [finding('none-wrong', text, { learners, right }, learners)];
  }
  const [top, next] = wrongRows;
  const start = `${count(wrong)} of ${counted(learners, 'first answer')} (${percent(wrong, learners)}) ${wrong === 1 ? 'is' : 'are'} wrong`;
  const values = { learners, right, wrong, answer: top.response, chosen: top.count };
  if (next?.count === top.count) return [finding('wrong', `${start}.`, values, learners)];
  const misleading = misleads({ learners, right, wrong: top.count }, judgedQuestions(result));
  const beaten = misleading ? ` It is given clearly more often than a right answer (${count(right)}).` : '';
  const given = wrongRows.length === 1 ? 'all give' : `${percent(top.count, wrong)} of these give`;
  const text = `${start}; ${wrong === 1 ? 'it gives' : given} the answer ${answerWords(top.response)} (${count(top.count)}).${beaten}`;
  return [finding('wrong', text, { ...values, misleads: misleading }, learners)];
}

interface Answer {
  readonly response: string;
  readonly correct: boolean;
}

/** The answers with a row: the right ones and the most frequent others, as they are ordered. */
function shownAnswers(rows: readonly QuizOptionsRow[]): readonly Answer[] {
  return rows
    .filter(({ attempt }) => attempt === 'all')
    .toSorted((a, b) => Number(b.correct) - Number(a.correct) || b.count - a.count)
    .slice(0, MOST_ANSWERS)
    .toSorted((a, b) => compareAnswers(a.response, b.response));
}

const nameOf = ({ response, correct }: Answer) => `${correct ? '✓ ' : ''}${response}`;

function optionChart(result: QuizResult, view: CardView): Chart | null {
  const rows = rowsHere(result, view);
  const answers = shownAnswers(rows);
  if (answers.length === 0) return null;
  const counts = view.choices.measure === 'count';
  const shown = columns.filter(({ attempt }) => rows.some((row) => row.attempt === attempt));
  const cells = shown.flatMap(({ attempt, name }) => {
    const own = rows.filter((row) => row.attempt === attempt);
    const total = wholeOf(view, `attempt ${attempt}`, sum(own));
    return answers.map((answer) => {
      const given =
        own.find(({ response, correct }) => response === answer.response && correct === answer.correct)
          ?.count ?? 0;
      return {
        row: nameOf(answer),
        column: name,
        value: (100 * given) / total,
        label: counts ? count(given) : percent(given, total),
        right: answer.correct ? 'yes' : 'no',
        text: `${count(given)} of ${count(total)} (${percent(given, total)})`,
      };
    });
  });
  const layers = matrixLayers({
    rows: answers.map(nameOf),
    columns: shown.map(({ name }) => name),
    title: `${counts ? 'Responses' : 'Share of the responses'} at each attempt (✓ right)`,
    most: 100,
    tooltip: [
      { field: 'row', title: 'Answer' },
      { field: 'right', title: 'Right' },
      { field: 'column', title: 'Attempt' },
      { field: 'text', title: 'Responses' },
    ],
  });
  const summary = `Matrix of ${counted(answers.length, 'answer')} by attempt: ${counts ? 'responses' : 'share of the responses at the attempt'}; right answers have a tick.`;
  return { spec: layeredSpec({ height: answers.length * ROW, layers }), values: cells, summary };
}

/** Which answers are given to the question, attempt by attempt. */
export const questionOptions: Card<QuizResult> = {
  id: 'question-options',
  about: 'question',
  question: 'Which answers do learners choose, attempt by attempt?',
  definition: [
    'The responses to the question by answer, at each learner’s first, second and third attempt and at all attempts; the share is of the responses at those attempts, darker where it is larger.',
    'Attempts are numbered in order of time, in the file’s order where times are equal. Whether an answer is right is taken from the export; of more than 15 different answers the chart shows the right ones and the most frequent others.',
    'Where several options can be ticked, each combination is an answer of its own.',
    LEARNERS,
  ],
  choices: [measureChoice],
  findings: optionFindings,
  chart: optionChart,
  table: (result, view) => ({ schema: quizOptionsTable, rows: rowsHere(result, view) }),
};
