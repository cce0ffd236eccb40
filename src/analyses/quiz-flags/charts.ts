import type { CardView, Chart } from '@/analyses/definition';
import { coefficient } from '@/words/coefficient';
import { count, counted, rateWords } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec } from '../chart-kit/spec';
import { stepName } from '../step-name';
import { MANY } from './flags';
import { type FlagId, flagWords, type QuizFlagsResult, type QuizFlagsRow } from './tables';

const ROW = 28;
/** Short enough to stand above a column; below the bar, what the figures in it are. */
const headings: Readonly<Record<FlagId, string>> = {
  misleading: 'Misleading|wrong to right',
  negative: 'Doubtful key|correlation',
  mostly_wrong: 'Few right|right at first',
  strong_distractor: 'One lure|choose it',
  many_attempts: `Many attempts|need ${MANY} or more`,
  too_easy: 'Too easy|right at first',
};

/** Where small counts are withheld, two parts of a rounded whole are no counts that are published. */
const withheldHeading = 'Misleading|wrong, of both';

function labelOf({ flag, value, learners }: QuizFlagsRow, lacksCounts: boolean): string {
  if (flag === 'negative') return coefficient(value);
  const part = Math.round(value * learners);
  return flag === 'misleading' && !lacksCounts
    ? `${count(part)} to ${count(learners - part)}`
    : `${Math.round(100 * value)} %`;
}

/** The flagged questions by kind of flag: a mark in each cell with its figure. */
export function flagChart({ quiz_flags }: QuizFlagsResult, view: CardView): Chart | null {
  if (quiz_flags.length === 0) return null;
  const questions = [...new Set(quiz_flags.map((row) => row.quiz_question))];
  const { lacksCounts = false } = view;
  const headed = lacksCounts ? { ...headings, misleading: withheldHeading } : headings;
  const kinds = Object.entries(headed).filter(([flag]) => quiz_flags.some((row) => row.flag === flag));
  const values = quiz_flags.map((row) => {
    const write = (value: number) => (row.flag === 'negative' ? coefficient(value) : rateWords(value));
    return {
      question: row.quiz_question,
      step: stepName(row.quiz_question.split('.').slice(0, 2).join('.'), view.course),
      kind: headed[row.flag],
      why: flagWords[row.flag],
      label: labelOf(row, lacksCounts),
      text: `${write(row.value)} (${write(row.low)} to ${write(row.high)})`,
      answer: row.answer ?? '—',
      learners: row.learners,
    };
  });
  const learners = Object.fromEntries(
    questions.map((question) => {
      const own = quiz_flags.filter((row) => row.quiz_question === question);
      return [question, `${question} (${count(Math.max(...own.map((row) => row.learners)))})`];
    }),
  );
  const y = {
    field: 'question',
    type: 'nominal',
    scale: { domain: questions },
    axis: {
      title: null,
      domain: false,
      grid: true,
      tickBand: 'extent',
      labelExpr: `${JSON.stringify(learners)}[datum.label] || ''`,
    },
  };
  const x = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: kinds.map(([, words]) => words) },
    axis: {
      title: null,
      orient: 'top',
      labelAngle: 0,
      labelPadding: 22,
      labelExpr: "split(datum.label, '|')",
      domain: false,
    },
  };
  const fields = tooltip([
    { field: 'question', title: 'Question' },
    { field: 'step', title: 'Step' },
    { field: 'why', title: 'Why' },
    { field: 'text', title: 'Figure (interval)' },
    { field: 'answer', title: 'Answer' },
    { field: 'learners', title: 'Learners', count: true },
  ]);
  const layers = [
    {
      mark: { type: 'point', shape: 'diamond', style: 'contrast', size: 90, xOffset: -24, aria: false },
      encoding: { x, y, tooltip: fields },
    },
    {
      mark: { type: 'text', style: 'label', align: 'left', dx: -13, fontSize: 12.5, aria: false },
      encoding: { x, y, text: { field: 'label', type: 'nominal' }, tooltip: fields },
    },
  ];
  const summary = `${counted(questions.length, 'question')} with ${counted(quiz_flags.length, 'reason')} to look at ${questions.length === 1 ? 'it' : 'them'}, the most serious first: ${questions[0]}.`;
  return {
    spec: layeredSpec({ height: questions.length * ROW, layers, minWidth: 100 * kinds.length + 60 }),
    values,
    summary,
  };
}
