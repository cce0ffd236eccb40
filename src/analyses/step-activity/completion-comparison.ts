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
import { differenceFindings, HOLM, SHARES, whileAnyUnderWay } from '../comparison-kit/findings';
import { rowsByPlace } from '../comparison-kit/match-steps';
import { ranked } from '../comparison-kit/ranked';
import { ofSizes } from '../comparison-kit/side-marks';
import { stepDifferences, stepSharesChart } from '../comparison-kit/step-comparison';
import { column, tableSchema } from '../schema';
import type { StepActivityResult, StepCompletionRow } from './tables';

type ComparedCompletionRow = DifferenceCells & {
  readonly side: string;
  readonly step: string;
  readonly visited: number;
  readonly completed: number;
  readonly share: number;
};

const comparedCompletion = tableSchema<ComparedCompletionRow>('compared_completion', 'side and step', {
  side: sideColumn,
  step: column(
    'label',
    'Step',
    'The step’s week and its number within the week, as the first side has them.',
  ),
  visited: column('count', 'Visited', 'Learners who visited the step.'),
  completed: column('count', 'Completed', 'Those of them who marked it as complete.'),
  share: column('rate', 'Share who complete', 'Share of the step’s visitors who marked it as complete.'),
  ...differenceColumns,
});

type Sides = readonly Side<StepActivityResult>[];

function completions(sides: Sides) {
  const { grid, rows } = rowsByPlace(
    sides.map(({ result, view }) => ({ rows: result.step_completion, view })),
  );
  const share = (row: StepCompletionRow | undefined) =>
    row && row.visited > 0 ? { part: row.visited_completed, all: row.visited } : null;
  return { grid, shares: rows.map((own) => own.map(share)) };
}

function completionDifferences(sides: Sides): readonly Difference[] {
  return stepDifferences(sides, completions(sides), (label, step) => ({
    key: `complete-${label}`,
    name: `Complete ${label}`,
    what: `who visited step ${step} complete it`,
  }));
}

/** Who completes the steps that they visit, side by side. */
export const completionComparison: Comparison<StepActivityResult> = {
  definition: [
    'At each step that both have, the share of its visitors who mark it as complete is compared.',
    SHARES,
    HOLM,
  ],
  differences: completionDifferences,
  findings: (sides) =>
    whileAnyUnderWay(differenceFindings(sides, completionDifferences(sides), 'step'), sides),
  chart(sides) {
    const { grid, shares } = completions(sides);
    if (shares.every((own) => own.every((share) => share === null))) return null;
    const names = inWords(sides.map(({ label }) => label));
    return stepSharesChart(
      // How many visit differs from step to step.
      ofSizes(
        sides,
        sides.map(() => null),
      ),
      grid,
      [{ field: 'complete', title: 'Complete it, of its visitors', height: 230, shares, whole: true }],
      sides[0].view,
      `Lines of the share of visitors who complete each of ${counted(grid.length, 'step')}, for ${names}.`,
    );
  },
  table(sides) {
    const { grid, shares } = completions(sides);
    const differences = ranked(completionDifferences(sides));
    const rows = sides.flatMap(({ label }, place) =>
      grid.flatMap(({ week_number, step_number }, at): ComparedCompletionRow[] => {
        const share = shares[place][at];
        const step = stepLabel(week_number, step_number);
        if (!share) return [];
        const { part, all } = share;
        const cells = differenceCells(differences, `complete-${step}`, label);
        return [{ side: label, step, visited: all, completed: part, share: part / all, ...cells }];
      }),
    );
    return { schema: comparedCompletion, rows };
  },
};
