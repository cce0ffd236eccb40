import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import type { Comparison, Side } from '../comparison';
import {
  type DifferenceCells,
  differenceCells,
  differenceColumns,
  sideColumn,
} from '../comparison-kit/columns';
import type { Difference } from '../comparison-kit/difference';
import { anyUnderWay, differenceFindings, HOLM, SHARES } from '../comparison-kit/findings';
import { rowsByPlace } from '../comparison-kit/match-steps';
import { ranked } from '../comparison-kit/ranked';
import { ofSizes } from '../comparison-kit/side-marks';
import { stepDifferences, stepSharesChart } from '../comparison-kit/step-comparison';
import { column, tableSchema } from '../schema';
import type { StepActivity, StepActivityResult, StepActivityRow } from './tables';

type ComparedStopsRow = DifferenceCells & {
  readonly side: string;
  readonly step: string;
  readonly still_there: number;
  readonly stopped: number;
  readonly share: number | null;
  readonly remaining_share: number | null;
};

const comparedStops = tableSchema<ComparedStopsRow>('compared_stops', 'side and step', {
  side: sideColumn,
  step: column(
    'label',
    'Step',
    'The step’s week and its number within the week, as the first side has them.',
  ),
  still_there: column('count', 'Still there', 'Learners who stop at this step or a later one.'),
  stopped: column('count', 'Stop here', 'Those of them who stop at this step.'),
  share: column('rate', 'Share who stop', 'Share of those still there who stop here.'),
  remaining_share: column('rate', 'Share further', 'Share of the side’s visitors who stop at a later step.'),
  ...differenceColumns,
});

type Sides = readonly Side<StepActivityResult>[];

function matched(sides: Sides) {
  return rowsByPlace(sides.map(({ result, view }) => ({ rows: result.step_activity, view })));
}

const visitors = ({ step_activity }: StepActivity) =>
  step_activity.reduce((sum, { last_visited }) => sum + last_visited, 0);

/** Stopping at a step, of those who stop there or later; the last step of a side ends it and is no share. */
function stops(sides: Sides) {
  const { grid, rows } = matched(sides);
  const last = sides.map(({ result }) => result.step_activity.at(-1));
  const here = (row: StepActivityRow | undefined, place: number) =>
    row && row !== last[place] && row.last_visited + row.remaining > 0
      ? { part: row.last_visited, all: row.last_visited + row.remaining }
      : null;
  const further = (row: StepActivityRow | undefined, all: number) =>
    row && all > 0 ? { part: row.remaining, all } : null;
  return {
    grid,
    rows,
    shares: rows.map((own, place) => own.map((row) => here(row, place))),
    further: rows.map((own, place) => {
      const all = visitors(sides[place].result);
      return own.map((row) => further(row, all));
    }),
  };
}

/** While a run is under way nobody is known to have stopped. */
function stopDifferences(sides: Sides): readonly Difference[] {
  if (anyUnderWay(sides)) return [];
  return stepDifferences(sides, stops(sides), (label, step) => ({
    key: `stop-${label}`,
    name: `Stop at ${label}`,
    what: `who came so far stop at step ${step}`,
  }));
}

/** Where learners stop, side by side. */
export const stopComparison: Comparison<StepActivityResult> = {
  ofAllRows: true,
  definition: [
    'At each step that both have, the share who stop there of those who stop there or later is compared, but for the last step; below it, the share who stop later.',
    `${SHARES} ${HOLM} While a run’s data end before the course does, nothing is compared.`,
  ],
  differences: stopDifferences,
  findings: (sides) => differenceFindings(sides, stopDifferences(sides), 'step'),
  chart(sides) {
    const { grid, shares, further } = stops(sides);
    if (sides.every(({ result }) => visitors(result) === 0)) return null;
    const names = inWords(
      sides.map(({ label, result }) => `${label} (${counted(visitors(result), 'learner')})`),
    );
    return stepSharesChart(
      ofSizes(
        sides,
        sides.map(({ result }) => visitors(result)),
      ),
      grid,
      [
        { field: 'stop', title: 'Stop here, of those still there', height: 170, shares },
        { field: 'further', title: 'Share who go further', height: 120, shares: further, whole: true },
      ],
      sides[0].view,
      `Lines of the share who stop at each of ${counted(grid.length, 'step')} and of those who go further, for ${names}.`,
    );
  },
  table(sides) {
    const { grid, rows: own, shares, further } = stops(sides);
    const differences = ranked(stopDifferences(sides));
    const rows = sides.flatMap(({ label }, place) =>
      grid.flatMap(({ week_number, step_number }, at): ComparedStopsRow[] => {
        const there = further[place][at];
        const share = shares[place][at];
        if (!there) return [];
        const step = stepLabel(week_number, step_number);
        const stopped = own[place][at]?.last_visited ?? 0;
        return [
          {
            side: label,
            step,
            still_there: share?.all ?? stopped,
            stopped,
            share: share ? share.part / share.all : null,
            remaining_share: there.part / there.all,
            ...differenceCells(differences, `stop-${step}`, label),
          },
        ];
      }),
    );
    return { schema: comparedStops, rows };
  },
};
