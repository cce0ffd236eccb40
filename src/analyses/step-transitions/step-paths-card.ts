import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { marksSigns, marksWords, withMeanings } from '../chart-kit/step-marks';
import { finding, LEARNERS } from '../sentence';
import { stepName } from '../step-name';
import { ownRow, shareOf, verdict } from '../step-peers';
import { goOn } from './findings';
import {
  kindWords,
  type StepTransitionRow,
  type StepTransitionsResult,
  stepTransitionsTable,
} from './tables';

const MOST = 5;
const ROW = 26;

const from = (row: StepTransitionRow) => stepLabel(row.from_week_number, row.from_step_number);
const to = (row: StepTransitionRow) => stepLabel(row.to_week_number, row.to_step_number);

/** The moves that lead to the step and away from it, each the most frequent first. */
function paths({ step_transitions }: StepTransitionsResult, { subject }: CardView) {
  return {
    coming: step_transitions.filter((row) => to(row) === subject),
    going: step_transitions.filter((row) => from(row) === subject),
  };
}

function pathFindings(result: StepTransitionsResult, view: CardView): readonly Finding[] {
  const own = ownRow(result.step_moves, view);
  if (!own || own.visited === 0) return [];
  const { visited, none, next } = own;
  const on = goOn(own);
  const ends = `${count(none)} of its ${counted(visited, 'visitor')} (${percent(none, visited)}) visit no new step after it`;
  const values = { visited, none, next, go_on: on };
  const last = result.step_moves.at(-1) === own;
  const rest = result.step_moves.slice(0, -1).filter((row) => row !== own);
  const others = rest.reduce((sum, row) => sum + goOn(row), 0);
  const othersNext = rest.reduce((sum, row) => sum + row.next, 0);
  if (on === 0 || last || others === 0) {
    return [finding('onward', `${ends}.`, values, visited), ...arrivals(result, view, visited)];
  }
  const compared = verdict(shareOf(next, on), shareOf(othersNext, others));
  const text = `${percent(next, on)} of the ${counted(on, 'learner')} who go on from here go to the next step, against ${percent(othersNext, others)} of ${counted(others, 'move')} from the other steps: ${compared}.${view.lacksCounts ? '' : ` ${ends}.`}`;
  const alone = view.lacksCounts ? [finding('ends', `${ends}.`, { visited, none }, visited)] : [];
  return [finding('onward', text, { ...values, compared }, on), ...alone, ...arrivals(result, view, visited)];
}

/** Where most come from. */
function arrivals(result: StepTransitionsResult, view: CardView, visited: number): readonly Finding[] {
  const { coming } = paths(result, view);
  if (coming.length === 0) return [];
  const named = coming
    .slice(0, 2)
    .map((row) => `${from(row)} (${count(row.learners)}, ${percent(row.learners, visited)})`);
  const from_where =
    named.length === 1 ? 'the largest number comes from step' : 'the largest numbers come from steps';
  const text = `Of ${counted(visited, 'visitor')}, ${from_where} ${inWords(named)}.`;
  return [finding('arrivals', text, { from: from(coming[0]), learners: coming[0].learners }, visited)];
}

function pathChart(result: StepTransitionsResult, view: CardView): Chart | null {
  const { coming, going } = paths(result, view);
  const visited = ownRow(result.step_moves, view)?.visited ?? 0;
  const rows = [
    ...coming.slice(0, MOST).map((row) => ({ row, way: 'from', step: from(row) })),
    ...going.slice(0, MOST).map((row) => ({ row, way: 'to', step: to(row) })),
  ];
  if (rows.length === 0) return null;
  const values = rows.map(({ row, way, step }, rank) => ({
    name: `${way} ${step}${marksSigns(step, view.course)}`,
    rank,
    step,
    step_name: `${stepName(step, view.course)}${marksWords(step, view.course)}`,
    way: way === 'from' ? 'Come from' : 'Go on to',
    kind: kindWords[row.kind],
    learners: row.learners,
    label: `${count(row.learners)} (${percent(row.learners, visited)})`,
  }));
  const layers = labelledBars({
    name: 'name',
    value: 'learners',
    title: withMeanings(
      'Learners',
      rows.map(({ step }) => step),
      view.course,
    ),
    label: 'label',
    labelWidth: 120,
    tooltip: [
      { field: 'way', title: 'They' },
      { field: 'step_name', title: 'Step' },
      { field: 'kind', title: 'Move' },
      { field: 'label', title: 'Learners' },
    ],
  });
  return {
    spec: layeredSpec({ height: rows.length * ROW, layers }),
    values,
    summary: `Bars of the learners who come to step ${view.subject} from other steps and who go on from it, most first: ${values.map(({ step, learners }, place) => `${rows[place].way} ${step} ${count(learners)}`).join(', ')}.`,
  };
}

/** Which steps learners visit before and after the step. */
export const stepPaths: Card<StepTransitionsResult> = {
  id: 'step-paths',
  about: 'step',
  question: 'Where do learners come from, and where do they go on to?',
  definition: [
    'Each learner’s steps are put in the order of their first visits, of equal times the earlier step first; a move leads from one new step to the next new one, after whatever time.',
    'Shares in the chart are of all who visited the step; it shows up to five steps before it and five after it, the most frequent first. A difference is clear where Newcombe’s 95 % interval does not hold zero.',
    LEARNERS,
  ],
  findings: pathFindings,
  chart: pathChart,
  table: (result, view) => {
    const { coming, going } = paths(result, view);
    return { schema: stepTransitionsTable, rows: [...coming, ...going] };
  },
};
