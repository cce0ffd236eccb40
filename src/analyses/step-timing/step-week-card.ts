import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { CLOCK, finding, LEARNERS, sentence } from '../sentence';
import { stepTable } from '../step-activity/step-table';
import { ownRow } from '../step-peers';
import { wholeOf } from '../withholding/wholes';
import { type StepTimingResult, stepTimingTable } from './tables';
import { weekTotals } from './week-findings';

const ROW = 36;
const parts = [
  { name: 'Before', field: 'before' },
  { name: 'In its week', field: 'during' },
  { name: 'After', field: 'after' },
] as const;

interface Compared {
  readonly name: string;
  readonly totals: ReturnType<typeof weekTotals>;
}

/** The step, the other steps of its week and those of the other weeks, as far as they have visits. */
function compared({ step_timing: rows }: StepTimingResult, view: CardView): readonly Compared[] {
  const own = ownRow(rows, view);
  if (!own || view.course.startDate === null || weekTotals([own]).visits === 0) return [];
  const week = own.week_number;
  const groups = [
    { name: 'This step', own: [own] },
    { name: `Rest of week ${week}`, own: rows.filter((row) => row !== own && row.week_number === week) },
    { name: 'Other weeks', own: rows.filter((row) => row.week_number !== week) },
  ].map(({ name, own }) => {
    const totals = weekTotals(own);
    return { name, totals: { ...totals, visits: wholeOf(view, name, totals.visits) } };
  });
  return groups.filter(({ totals }) => totals.visits > 0);
}

function weekFindings(result: StepTimingResult, view: CardView): readonly Finding[] {
  const [own, ...others] = compared(result, view);
  if (!own) return [];
  const { before, during, after, visits } = own.totals;
  const elsewhere = others.map(({ name, totals }) => {
    const [to, when] = name.startsWith('Rest')
      ? ['the other steps of its week', 'in that week']
      : ['steps of other weeks', 'in the week of their step'];
    return `of ${counted(totals.visits, 'first visit')} to ${to}, ${percent(totals.during, totals.visits)} come ${when}`;
  });
  const against = elsewhere.length > 0 ? ` ${sentence(elsewhere.join('; '))}.` : '';
  const text = `Of ${counted(visits, 'first visit')} to this step, ${percent(during, visits)} come in its week, ${percent(before, visits)} before it and ${percent(after, visits)} after it.${against}`;
  return [finding('own-week', text, { before, during, after, visits }, visits)];
}

function weekChart(result: StepTimingResult, view: CardView): Chart | null {
  const groups = compared(result, view);
  if (groups.length === 0) return null;
  const values = groups.flatMap(({ name, totals }) =>
    parts.map((part) => ({
      row: name,
      column: part.name,
      value: (100 * totals[part.field]) / totals.visits,
      label: percent(totals[part.field], totals.visits),
      text: `${count(totals[part.field])} of ${count(totals.visits)}`,
    })),
  );
  const layers = matrixLayers({
    rows: groups.map(({ name }) => name),
    columns: parts.map(({ name }) => name),
    title: 'Share of first visits, by the step’s own week',
    most: 100,
    tooltip: [
      { field: 'row', title: 'Steps' },
      { field: 'column', title: 'First visit' },
      { field: 'text', title: 'Visits' },
    ],
  });
  const listed = values.slice(0, 3).map(({ column, label }) => `${column.toLowerCase()} ${label}`);
  return {
    spec: layeredSpec({ height: groups.length * ROW, layers }),
    values,
    summary: `Shares of the first visits before, in and after the step’s week, beside other steps’; here ${listed.join(', ')}.`,
  };
}

/** When learners come to the step, by the course's weeks. */
export const stepWeek: Card<StepTimingResult> = {
  id: 'step-week',
  about: 'step',
  question: 'Do learners come to this step in its week?',
  definition: [
    `Each learner’s first visit of a step counts once: before, in or after the step’s week of seven days, counted from the course’s start, ${CLOCK}.`,
    'Nothing can be said where the start date is not known; while the course runs, later visits are still to come.',
    LEARNERS,
  ],
  findings: weekFindings,
  chart: weekChart,
  table: (result, view) => {
    const own = compared(result, view).length > 0 ? ownRow(result.step_timing, view) : undefined;
    const rows = result.step_timing.filter(({ week_number }) => week_number === own?.week_number);
    return stepTable(stepTimingTable, rows, ['visited', 'before', 'during', 'after'], view);
  },
};
