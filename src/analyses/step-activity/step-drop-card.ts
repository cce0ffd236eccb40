import type { Card, CardTable, CardView, Chart, Finding } from '@/analyses/definition';
import { longDate } from '@/words/dates';
import { count, counted, decimal, percent, rateWords } from '@/words/numbers';
import { percentLabels } from '../chart-kit/panels';
import { stepsAround, stepWindowChart } from '../chart-kit/step-window';
import { isPartial, notToldFrom } from '../in-these-days';
import { finding, isUnderWay, LEARNERS } from '../sentence';
import { ownRow } from '../step-peers';
import { type DropRow, dropColumns, dropsTable, shownDrops } from './drops';
import { total } from './findings';
import { stepActivityColumns, stepTable } from './step-table';
import type { StepActivity, StepActivityResult, StepActivityRow } from './tables';

const place = (row: Pick<DropRow, 'week_number' | 'step_number'>) => 1e6 * row.week_number + row.step_number;

/** The drops that may be shown, in course order. */
function dropsInOrder({ step_activity }: StepActivity, view: CardView): readonly DropRow[] {
  return shownDrops(step_activity, view).toSorted((a, b) => place(a) - place(b));
}

function dropFindings(result: StepActivity, view: CardView): readonly Finding[] {
  const rows = result.step_activity;
  const own = ownRow(rows, view);
  const all = total(rows, 'last_visited');
  if (!own || all === 0) return [];
  const { last_visited: stopped, remaining } = own;
  const there = stopped + remaining;
  if (isPartial(view)) return [notToldFrom(view, 'How many stop at this step', all)];
  if (isUnderWay(view)) return [tooEarly(own, view)];
  if (there === 0) {
    const text = 'Nobody stops here or at a later step.';
    return [finding('nobody', text, { stopped, still_there: there }, 0)];
  }
  const values = { stopped, still_there: there, start: all };
  const share = `${count(stopped)} of the ${counted(there, 'learner')} who had not stopped before (${percent(stopped, there)})`;
  const drop = ownRow(shownDrops(rows, view), view);
  if (!drop) {
    const end = own === rows.at(-1);
    const why = end
      ? 'nobody can go further than the last step'
      : own === rows[0]
        ? 'many only look in at the first step'
        : 'there are too few steps around it';
    const text = `${share} stop here; it is not compared with other steps, for ${why}.`;
    return [finding('stop', text, values, there)];
  }
  const { low, high, expected_rate, excess, clear } = drop;
  const more = clear ? 'That is clearly more' : 'That is not clearly more';
  const beyond = excess > 0.5 ? `, about ${counted(Math.round(excess), 'learner')} beyond it` : '';
  const compared = `${more} than the ${rateWords(expected_rate)} that the neighbouring steps lead one to expect`;
  // One may be said where the other may not; an interval is of the exact counts.
  if (view.lacksCounts) {
    const own = finding('stop', `${share} stop here.`, values, there);
    return [own, finding('stop-compared', `${compared}.`, { expected_rate, clear }, there)];
  }
  const text = `${share} stop here, with an interval from ${rateWords(low)} to ${rateWords(high)}. ${compared}${beyond}.`;
  return [finding('stop', text, { ...values, low, high, expected_rate, excess, clear }, there)];
}

function tooEarly({ last_visited }: StepActivityRow, { course, dataEnd }: CardView): Finding {
  const text = `${counted(last_visited, 'learner')} had got no further than here by ${longDate(dataEnd ?? '')}, but may still be on their way: the course ends on ${longDate(course.endDate ?? '')}.`;
  return {
    key: 'under-way',
    text,
    values: { learners: last_visited, data_end: dataEnd },
    caution: true,
    because: 'under-way',
  };
}

function dropChart(result: StepActivity, view: CardView): Chart | null {
  return stepWindowChart(
    {
      rows: dropsInOrder(result, view),
      figure: (row) => ({
        value: 100 * row.stop_rate,
        low: 100 * row.low,
        high: 100 * row.high,
        expected: 100 * row.expected_rate,
        text: rateWords(row.stop_rate),
        stop_text: `${percent(row.last_visited, row.still_there)} (${count(row.last_visited)} of ${count(row.still_there)})`,
        expected_text: rateWords(row.expected_rate),
        excess_text: decimal(row.excess),
      }),
      title: 'Share who stop, of those who had not stopped before (tick: expected)',
      labelExpr: percentLabels,
      tooltip: [
        { field: 'stop_text', title: 'Stop here' },
        { field: 'expected_text', title: 'Expected' },
        { field: 'excess_text', title: 'More than expected' },
      ],
      what: 'The share who stop',
    },
    view,
  );
}

const plain = stepActivityColumns('last_visited', 'lost', 'remaining');

function dropTable(result: StepActivityResult, view: CardView): CardTable {
  const around = stepsAround(dropsInOrder(result, view), view);
  if (around.length > 0) return stepTable(dropsTable, around, dropColumns, view);
  const own = ownRow(result.step_activity, view);
  return plain({ step_activity: own && total(result.step_activity, 'last_visited') > 0 ? [own] : [] }, view);
}

/** Whether the step loses more learners than its neighbours lead one to expect. */
export const stepDrop: Card<StepActivityResult> = {
  id: 'step-drop',
  about: 'step',
  question: 'Do more learners stop here than at the steps around it?',
  definition: [
    'A learner stops at the step of their latest first visit; the share is of those who stop here or later, with Wilson’s 95 % interval.',
    'The expected share is the higher of two medians, of up to three steps before and up to three after; at the course’s second step and its last but one, it is taken from the one side alone. It is clearly exceeded where the interval of the difference (Newcombe, 95 % for all steps of the course together) is above zero, and at least 5 learners and 0.5 % of all who start are lost beyond it.',
    'The course’s first and last step are not compared, and no step is while the data end before the course does or where only some days or hours are chosen.',
    LEARNERS,
  ],
  findings: dropFindings,
  chart: dropChart,
  table: dropTable,
};
