import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { median } from '@/stats/summary';
import { knownMinutesWords as words } from '@/words/durations';
import { counted } from '@/words/numbers';
import { stepsAround, stepWindowChart } from '../chart-kit/step-window';
import { finding, LEARNERS, THIN } from '../sentence';
import { stepTable } from '../step-activity/step-table';
import { ownRow, peersOf } from '../step-peers';
import { type StepTimingResult, type StepTimingRow, stepTimingTable } from './tables';
import { longSteps } from './time-findings';

const isLong = (row: StepTimingRow, rows: readonly StepTimingRow[]) =>
  longSteps(rows).some(
    ({ week_number, step_number }) => week_number === row.week_number && step_number === row.step_number,
  );

function minuteFindings({ step_timing: rows }: StepTimingResult, view: CardView): readonly Finding[] {
  const own = ownRow(rows, view);
  if (!own || own.median_minutes === null) return [];
  const { timed, median_minutes: minutes, median_low: low, median_high: high } = own;
  const interval =
    low === null || high === null ? '' : ` (the median’s interval: ${words(low)} to ${words(high)})`;
  const text = `Half of the ${counted(timed, 'learner')} whose time can be told spend no more than ${words(minutes)} here${interval}; the middle half spend ${words(own.lower_quartile_minutes)} to ${words(own.upper_quartile_minutes)}.`;
  const values = { minutes, timed, low, high };
  return [finding('minutes', text, values, timed), ...comparison(own, rows, view)];
}

function comparison(own: StepTimingRow, rows: readonly StepTimingRow[], view: CardView): readonly Finding[] {
  const enough = rows.filter((row) => row === own || (row.timed >= THIN && row.median_minutes !== null));
  const peers = peersOf(enough, view);
  if (peers.rows.length === 0 || own.timed < THIN) return [];
  const medians = peers.rows.flatMap(({ median_minutes }) =>
    median_minutes === null ? [] : [median_minutes],
  );
  const typical = median(medians);
  const long = isLong(own, rows)
    ? ' It clearly takes more than one and a half times as long as the course’s typical step.'
    : '';
  const text = `The median of the medians of ${peers.words} is ${words(typical)}.${long}`;
  return [finding('others', text, { minutes: typical, steps: medians.length, long: long !== '' }, own.timed)];
}

function minuteChart({ step_timing }: StepTimingResult, view: CardView): Chart | null {
  return stepWindowChart(
    {
      rows: step_timing,
      figure: (row) => ({
        value: row.median_minutes,
        low: row.lower_quartile_minutes,
        high: row.upper_quartile_minutes,
        expected: null,
        text: words(row.median_minutes),
        half_text: `${words(row.lower_quartile_minutes)} to ${words(row.upper_quartile_minutes)}`,
        timed: row.timed,
      }),
      title: 'Minutes: median (dot), middle half of learners (line)',
      tooltip: [
        { field: 'text', title: 'Median' },
        { field: 'half_text', title: 'Middle half' },
        { field: 'timed', title: 'Learners', count: true },
      ],
      what: 'The median minutes that learners spend',
    },
    view,
  );
}

/** How long learners spend on the step. */
export const stepMinutesCard: Card<StepTimingResult> = {
  id: 'step-minutes',
  about: 'step',
  question: 'How long do learners spend on this step?',
  definition: [
    'A learner’s time on a step runs from their first visit of it to their next first visit of any step, or, where that comes after the pause that ends a session (set with the course) or never, to their completion of the step within that pause; longer times are left out, and so is a completion within 5 seconds of the visit.',
    'The median’s interval is from ranks, 95 % for all steps of the course together. The step is compared with the other steps of its type, or with all others where fewer than three are of its type, each with at least 20 timed learners.',
    LEARNERS,
  ],
  findings: minuteFindings,
  chart: minuteChart,
  table: ({ step_timing }, view) => {
    const rows = ownRow(step_timing, view)?.timed ? stepsAround(step_timing, view) : [];
    const columns = ['timed', 'median_minutes', 'lower_quartile_minutes', 'upper_quartile_minutes'];
    return stepTable(stepTimingTable, rows, [...columns, 'median_low', 'median_high'], view);
  },
};
