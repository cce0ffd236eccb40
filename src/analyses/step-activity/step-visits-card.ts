import type { Card, CardTable, CardView, Chart, Finding } from '@/analyses/definition';
import { MEDIAN_EFFICIENCY } from '@/stats/neighbours';
import { median } from '@/stats/summary';
import { wilsonInterval } from '@/stats/wilson';
import { count, counted, percent, rateWords } from '@/words/numbers';
import { percentLabels } from '../chart-kit/panels';
import { stepsAround, stepWindowChart } from '../chart-kit/step-window';
import { inTheseDays } from '../in-these-days';
import { finding, LEARNERS, whileUnderWay } from '../sentence';
import { ownRow, peersOf, shareOf, verdict } from '../step-peers';
import { label, total } from './findings';
import { stepTable } from './step-table';
import { type StepActivityResult, type StepCompletionRow, stepCompletionTable } from './tables';

function visitFindings(
  { step_activity, step_completion }: StepActivityResult,
  view: CardView,
): readonly Finding[] {
  const own = ownRow(step_completion, view);
  const all = total(step_activity, 'last_visited');
  if (!own || all === 0) return [];
  const { visited } = own;
  const text = `${count(visited)} of the ${counted(all, 'learner')} who visited any step${inTheseDays(view)} visited this one (${percent(visited, all)})${besides(step_completion, own)}.`;
  const found = [
    finding('visited', text, { visited, learners: all }, all),
    ...completion(own, step_completion, view),
  ];
  return whileUnderWay(found, view);
}

/** What the step before and the step after have. */
function besides(rows: readonly StepCompletionRow[], own: StepCompletionRow): string {
  const place = rows.indexOf(own);
  const beside = [rows[place - 1], rows[place + 1]].filter((row) => row !== undefined);
  if (beside.length === 0) return '';
  return `; ${beside.map((row) => `${count(row.visited)} visited step ${label(row)}`).join(' and ')}`;
}

function completion(
  own: StepCompletionRow,
  rows: readonly StepCompletionRow[],
  view: CardView,
): readonly Finding[] {
  const { visited, visited_completed: completed } = own;
  if (visited === 0) return [];
  const peers = peersOf(
    rows.filter((row) => row === own || row.visited > 0),
    view,
  );
  const visits = peers.rows.reduce((sum, row) => sum + row.visited, 0);
  const share = `${percent(completed, visited)} of its ${counted(visited, 'visitor')} marked it as complete`;
  const values = { completed, visited, others_visited: visits };
  if (visits === 0) return [finding('completed', `${share}.`, values, visited)];
  const others = median(peers.rows.map((row) => row.visited_completed / row.visited));
  const compared = verdict(shareOf(completed, visited), {
    share: others,
    trials: MEDIAN_EFFICIENCY * visits,
  });
  const what = peers.rows.length === 1 ? 'against' : 'against a median of';
  const text = `${share}, ${what} ${rateWords(others)} at ${peers.words}: ${compared}.`;
  return [finding('completed', text, { ...values, others, compared }, visited)];
}

function completionChart({ step_completion }: StepActivityResult, view: CardView): Chart | null {
  return stepWindowChart(
    {
      rows: step_completion,
      figure: ({ visited, visited_completed: completed }) => {
        const interval = wilsonInterval(completed, visited);
        return {
          value: visited > 0 ? (100 * completed) / visited : null,
          low: visited > 0 ? 100 * interval.low : null,
          high: visited > 0 ? 100 * interval.high : null,
          expected: null,
          text: percent(completed, visited),
          visited,
          share_text: `${percent(completed, visited)} (${count(completed)})`,
        };
      },
      title: 'Share of visitors who completed',
      labelExpr: percentLabels,
      tooltip: [
        { field: 'visited', title: 'Visited', count: true },
        { field: 'share_text', title: 'Completed' },
      ],
      what: 'The share of visitors who completed',
    },
    view,
  );
}

function visitTable({ step_activity, step_completion }: StepActivityResult, view: CardView): CardTable {
  const rows = total(step_activity, 'last_visited') > 0 ? stepsAround(step_completion, view) : [];
  return stepTable(stepCompletionTable, rows, ['visited', 'visited_completed', 'completed_only'], view);
}

/** How many come to the step and how many of them complete it. */
export const stepVisits: Card<StepActivityResult> = {
  id: 'step-visits',
  about: 'step',
  question: 'How many visit and complete this step?',
  definition: [
    'Learners with a first visit to the step, and those of them who marked it as complete, each learner once; vertical lines are Wilson’s 95 % intervals.',
    'Its share is compared with the median share of the other steps of its type, or of all others where fewer than three are of its type: the median, for a first step that many only look into would weigh on a mean. Differences are clear where Newcombe’s 95 % interval does not hold zero, visits being taken as if each came from another learner and the median counting as one of 2/π of them.',
    LEARNERS,
  ],
  findings: visitFindings,
  chart: completionChart,
  table: visitTable,
};
