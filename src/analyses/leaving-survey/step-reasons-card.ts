import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { finding } from '../sentence';
import { shareOf, verdict } from '../step-peers';
import { reasonNames, saysNothing } from './reasons';
import { type LeavingStepsRow, type LeavingSurveyResult, leavingStepsTable } from './tables';

const ROW = 28;
/** A reason of fewer responses is not the one named most. */
const FEWEST = 3;

const sum = (rows: readonly LeavingStepsRow[]) => rows.reduce((all, { responses }) => all + responses, 0);

/** The responses after which no further step was completed, the most frequent reason first, and all others. */
function split({ leaving_steps: rows }: LeavingSurveyResult, { subject }: CardView) {
  const isHere = ({ week_number, step_number }: LeavingStepsRow) =>
    week_number !== null && step_number !== null && stepLabel(week_number, step_number) === subject;
  return {
    here: rows.filter(isHere).toSorted((a, b) => b.responses - a.responses),
    others: rows.filter((row) => !isHere(row)),
  };
}

function reasonFindings(result: LeavingSurveyResult, view: CardView): readonly Finding[] {
  const { here, others } = split(result, view);
  const [total, rest] = [sum(here), sum(others)];
  if (total === 0) return [];
  const start = `${counted(total, 'response')} of ${count(total + rest)} ${total === 1 ? 'comes' : 'come'} from learners who completed this step last`;
  const values = { responses: total, others: rest };
  const [top, next] = here.filter(({ leaving_reason }) => !saysNothing(leaving_reason));
  if (!top || top.responses < FEWEST || next?.responses === top.responses)
    return [finding('reasons', `${start}.`, values, total)];
  const same = sum(others.filter(({ leaving_reason }) => leaving_reason === top.leaving_reason));
  const compared = verdict(shareOf(top.responses, total), shareOf(same, rest));
  const against = rest > 0 ? `, against ${percent(same, rest)} of the other ${count(rest)}: ${compared}` : '';
  const text = `${start}; the reason named most is “${top.leaving_reason}” (${count(top.responses)}, ${percent(top.responses, total)}${against}).`;
  return [finding('reasons', text, { ...values, reason: top.leaving_reason, named: top.responses }, total)];
}

const bars = labelledBars({
  name: 'name',
  value: 'responses',
  title: 'Responses',
  label: 'label',
  labelWidth: 120,
  tooltip: [
    { field: 'reason', title: 'Reason' },
    { field: 'label', title: 'Responses' },
  ],
});

function reasonChart(result: LeavingSurveyResult, view: CardView): Chart | null {
  const { here } = split(result, view);
  const total = sum(here);
  if (total === 0) return null;
  const names = reasonNames(here.map(({ leaving_reason }) => leaving_reason));
  const values = here.map(({ leaving_reason: reason, responses }, rank) => ({
    name: names.get(reason) ?? reason,
    reason,
    rank,
    responses,
    label: `${count(responses)} (${percent(responses, total)})`,
  }));
  const summary = `Bars of the reasons in ${counted(total, 'response')} of learners who completed step ${view.subject} last, first “${values[0].name}”.`;
  return { spec: layeredSpec({ height: values.length * ROW, layers: bars }), values, summary };
}

/** Why those leave who completed the step last. */
export const stepReasons: Card<LeavingSurveyResult> = {
  id: 'step-reasons',
  about: 'step',
  question: 'Why do those leave who completed this step last?',
  definition: [
    'Responses of learners to the survey that those who unenrol are asked, where the export names this step as the last completed before leaving; a learner who leaves twice may answer twice.',
    'The reason named most is compared with all other responses; a difference is clear where Newcombe’s 95 % interval does not hold zero. Staff and blank reasons are left out, and only some of those who leave answer.',
  ],
  findings: reasonFindings,
  chart: reasonChart,
  table: (result, view) => ({ schema: leavingStepsTable, rows: split(result, view).here }),
};
