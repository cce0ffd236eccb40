import type { CardView, Chart } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, decimal, percent } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { questionStep, questionY } from './question-charts';
import type { QuizAttemptsRow, QuizResult } from './tables';

const ROW = 26;
/** From here on, attempts are put together. */
const MANY = 4;
const groups = ['1', '2', '3', `${MANY} or more`] as const;

const fields = tooltip([
  { field: 'question', title: 'Question' },
  { field: 'step', title: 'Step' },
  { field: 'attempts', title: 'Attempts' },
  { field: 'text', title: 'Learners' },
  { field: 'mean', title: 'Mean attempts' },
  { field: 'median', title: 'Median attempts' },
]);

/** For each question, the shares of its learners by their number of attempts, and their mean and median at the end of the row. */
export function attemptChart({ quiz_questions, quiz_attempts }: QuizResult, view: CardView): Chart | null {
  if (quiz_questions.length === 0) return null;
  const values = quiz_questions.flatMap((row, rank) => {
    const shared = {
      question: row.quiz_question,
      rank,
      step: questionStep(row, view),
      mean: decimal(row.mean_attempts),
      middle_text: `${decimal(row.mean_attempts)} (${plainNumber(row.median_attempts)})`,
      median: plainNumber(row.median_attempts),
    };
    const own = quiz_attempts.filter(({ quiz_question }) => quiz_question === row.quiz_question);
    const all = wholeOf(
      view,
      row.quiz_question,
      own.reduce((sum, { learners }) => sum + learners, 0),
    );
    return segments(own, all).map((segment) => ({ ...shared, ...segment }));
  });
  return {
    spec: layeredSpec({ height: quiz_questions.length * ROW, layers: layers() }),
    values,
    summary: `For ${counted(quiz_questions.length, 'question')}, the shares of learners with one, two, three and more attempts.`,
  };
}

function segments(rows: readonly QuizAttemptsRow[], total: number) {
  // Rounded parts may come to more than their rounded whole.
  const most = Math.max(
    total,
    rows.reduce((sum, { learners }) => sum + learners, 0),
  );
  let from = 0;
  return groups.map((attempts, index) => {
    const within = rows.filter((row) => Math.min(row.attempts, MANY) === index + 1);
    const learners = within.reduce((sum, row) => sum + row.learners, 0);
    const start = from;
    from += most > 0 ? (100 * learners) / most : 0;
    return {
      attempts,
      from: start,
      to: from,
      middle: (start + from) / 2,
      label: `${total > 0 ? Math.round((100 * learners) / total) : 0} %`,
      text: `${count(learners)} of ${count(total)} (${percent(learners, total)})`,
    };
  });
}

function layers(): readonly Spec[] {
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 100], range: [0, { expr: 'max(20, width - 62)' }] },
    axis: null,
    title: 'Share of learners',
  });
  const color = {
    field: 'attempts',
    type: 'ordinal',
    sort: groups.toReversed(),
    scale: { domain: groups.toReversed(), reverse: true },
    legend: { title: 'Attempts; their mean (median) at the right', titleLimit: 300, values: groups },
  };
  const label = (test: string, style: string) =>
    where(test, {
      mark: { type: 'text', style, fontSize: 12, aria: false },
      encoding: {
        y: questionY,
        x: x('middle'),
        text: { field: 'label', type: 'nominal' },
        opacity: {
          condition: { test: "scale('x', datum.to) - scale('x', datum.from) > 36", value: 1 },
          value: 0,
        },
      },
    });
  return [
    {
      mark: { type: 'bar', aria: false },
      encoding: { y: questionY, x: x('from'), x2: { field: 'to' }, color, tooltip: fields },
    },
    label(`datum.attempts === '${groups[0]}'`, 'label'),
    label(`datum.attempts !== '${groups[0]}'`, 'paper'),
    where(`datum.attempts === '${groups[0]}'`, {
      mark: { type: 'text', style: 'label', align: 'right', x: { expr: 'width' }, aria: false },
      encoding: { y: questionY, text: { field: 'middle_text', type: 'nominal' } },
    }),
  ];
}
