import { count, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { type PanelOptions, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import {
  labelOf,
  type StepNumbers,
  stepPlaces,
  stepX,
  WEEK_HEADER,
  weekLayers,
} from '../chart-kit/step-axis';
import type { Side } from '../comparison';
import type { CardView, Chart, Row } from '../definition';
import { stepName } from '../step-name';
import { type Difference, type Subject, shareDifference } from './difference';
import { overlapOf } from './overlap';
import { bySide, lineRows, notLine, sideLines, sideName } from './side-marks';

/** A share at a step: so many of so many; null where the side has no such step. */
type StepShare = { readonly part: number; readonly all: number } | null;

/** Shares of several sides over common steps. */
export interface StepShares {
  readonly grid: readonly StepNumbers[];
  /** For each side, for each step. */
  readonly shares: readonly (readonly StepShare[])[];
}

/** The differences at each step that both the first side and another have. */
export function stepDifferences(
  sides: readonly Side[],
  { grid, shares }: StepShares,
  subjectOf: (label: string, name: string) => Subject,
): readonly Difference[] {
  const course = sides[0]?.view.course;
  if (overlapOf(sides) > 0) return [];
  return sides.slice(1).flatMap((side, place) =>
    grid.flatMap((numbers, step) => {
      const [one, two] = [shares[0][step], shares[place + 1][step]];
      if (!one || !two || !course) return [];
      const label = labelOf(numbers);
      const figure = ({ part, all }: NonNullable<StepShare>) => ({ share: part / all, trials: all });
      const difference = shareDifference(
        subjectOf(label, stepName(label, course)),
        { side: sides[0].label, figure: figure(one) },
        { side: side.label, figure: figure(two) },
      );
      return difference ? [difference] : [];
    }),
  );
}

export interface StepPanel {
  readonly field: string;
  readonly title: string;
  readonly height: number;
  readonly shares: StepShares['shares'];
  /** From 0 to 100 per cent; up to the largest share without it. */
  readonly whole?: boolean;
}

const text = (share: StepShare) =>
  share === null ? 'no such step' : `${percent(share.part, share.all)} of ${count(share.all)}`;

/** Lines of each side's shares over the common steps, in one panel or several. */
export function stepSharesChart(
  sides: readonly Side[],
  grid: readonly StepNumbers[],
  panels: readonly StepPanel[],
  view: CardView,
  summary: string,
): Chart | null {
  if (grid.length < 2) return null;
  const bands = stackPanels(
    panels.map(({ height }) => height),
    WEEK_HEADER,
  );
  const x = stepX(grid);
  const places = stepPlaces(grid, view.course);
  const lines = panels.flatMap(({ field, title, whole }, index) => {
    const options: PanelOptions = {
      labelExpr: percentLabels,
      ...(whole ? { domain: [0, 100] as const } : {}),
    };
    return sideLines(sides, { x, panel: bands[index], field, title, options });
  });
  const [told] = panels;
  const fields = sides.map((side, place) => ({ field: `told_${place}`, title: sideName(side) }));
  const marked = grid.map(
    (_, step): Row => ({
      ...places[step],
      ...bySide(
        'told',
        told.shares.map((own) => text(own[step])),
      ),
    }),
  );
  const percentOf = (share: StepShare) => (share && share.all > 0 ? (100 * share.part) / share.all : null);
  const drawn = lineRows(sides, (side) =>
    grid.map((_, step) => ({
      step: places[step].step,
      ...Object.fromEntries(panels.map(({ field, shares }) => [field, percentOf(shares[side][step])])),
    })),
  );
  return {
    spec: layeredSpec({
      height: viewHeight(bands),
      layers: [
        ...weekLayers(bands, x),
        ...lines,
        where(notLine, hoverBands(bands, { x }, [{ field: 'name', title: 'Step' }, ...fields])),
      ],
      independent: ['y'],
    }),
    values: [...marked, ...drawn],
    summary,
  };
}
