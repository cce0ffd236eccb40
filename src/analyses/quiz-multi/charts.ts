import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { heatGrid } from '../chart-kit/heat-grid';
import { stepName } from '../step-name';
import type { QuizMultiOptionsRow, QuizMultiResult } from './tables';

const groups = {
  wrong: { label: 'Wrong answers', chosen: 'chosen_wrong', of: 'wrong_learners' },
  right: { label: 'Right answers', chosen: 'chosen_right', of: 'right_learners' },
  all: { label: 'All answers', chosen: 'chosen', of: 'learners' },
} as const;

type Group = keyof typeof groups;

/** Among which first answers the card counts the ticks. */
export const groupOptions = Object.entries(groups).map(([value, { label }]) => ({ value, label }));

/** Questions by options, shaded by the share of the answers that tick the option; those to be ticked are framed. */
export function multiChart({ quiz_multi_options: rows }: QuizMultiResult, view: CardView): Chart | null {
  const group = groups[(Object.keys(groups) as Group[]).find((id) => id === view.choices.group) ?? 'wrong'];
  const shown = rows.filter((row) => row[group.of] > 0);
  if (shown.length === 0) return null;
  const questions = [...new Set(shown.map((row) => row.quiz_question))];
  const most = Math.max(...shown.map((row) => row.option));
  const values = shown.map((row) => cell(row, row[group.chosen], row[group.of], view));
  const spec = heatGrid({
    rows: questions,
    columns: Array.from({ length: most }, (_, index) => String(index + 1)),
    columnTitle: 'Option (those to be ticked framed)',
    legend: `Ticked, share of the ${group.label.toLowerCase()}, %`,
    domain: [0, 100],
    labels: true,
    frames: true,
    tooltip: [
      { field: 'row', title: 'Question' },
      { field: 'step', title: 'Step' },
      { field: 'column', title: 'Option' },
      { field: 'belongs', title: 'To be ticked' },
      { field: 'ticked', title: group.label },
      ...(group === groups.all ? [] : [{ field: 'all', title: groups.all.label }]),
    ],
  });
  const summary = `Heat map of ${counted(questions.length, 'question')} by option: the share of the ${group.label.toLowerCase()} at the first attempt that tick it, with the right options framed.`;
  return { spec, values, summary };
}

function cell(row: QuizMultiOptionsRow, chosen: number, of: number, view: CardView) {
  const value = (100 * chosen) / of;
  const words = (part: number, total: number) =>
    `${count(part)} of ${count(total)} tick it (${percent(part, total)})`;
  return {
    row: row.quiz_question,
    column: String(row.option),
    step: stepName(row.quiz_question.split('.').slice(0, 2).join('.'), view.course),
    value,
    label: Math.round(value).toString(),
    framed: row.right_option,
    belongs: row.right_option ? 'yes' : 'no',
    ticked: words(chosen, of),
    all: words(row.chosen, row.learners),
  };
}
