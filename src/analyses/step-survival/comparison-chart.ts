import { inWords } from '@/words/list';
import { counted, rateWords } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { bySide, lineRows, notLine, ofSizes, sideLines, sideName } from '../comparison-kit/side-marks';
import type { Chart } from '../definition';
import { type Curves, carried, type SideCurve, type Sides } from './curves';
import { daySpan, dayX } from './day-axis';

const title = 'Share who go on (bands: 95 % intervals)';
const options = { labelExpr: percentLabels, domain: [0, 100] as const };

/** The curves of all sides in their bands, over steps or over days. */
export function comparedChart(compared: Sides, curves: Curves): Chart | null {
  const sides = ofSizes(
    compared,
    curves.curves.map(({ learners }) => learners),
  );
  if (curves.curves.every(({ learners }) => learners === 0)) return null;
  const last = Math.max(...curves.curves.map(({ points }) => points.at(-1)?.time ?? 0));
  if (last < 1) return null;
  return curves.basis === 'days' ? dayChart(sides, curves, last) : stepChart(sides, curves);
}

const fields = (sides: Sides) =>
  sides.map((side, place) => ({ field: `text_${place}`, title: sideName(side) }));

/** For each time, every side's share in words. */
function told(curves: Curves, times: number) {
  const sides = curves.curves.map((curve) => carried(curve, times));
  return Array.from({ length: times }, (_, time) =>
    bySide(
      'text',
      sides.map((own) => own[time].text),
    ),
  );
}

/** A side's share and band at each time, in per cent. */
function figures(curve: SideCurve, times: number) {
  return carried(curve, times).map(({ survival, low, high }) => ({
    share: 100 * survival,
    low: 100 * low,
    high: 100 * high,
  }));
}

const names = (sides: Sides, { curves }: Curves) =>
  inWords(sides.map(({ label }, place) => `${label} (${counted(curves[place].learners, 'learner')})`));

function stepChart(sides: Sides, curves: Curves): Chart {
  const { grid } = curves;
  const panels = stackPanels([250], WEEK_HEADER);
  const x = stepX(grid);
  const places = stepPlaces(grid, sides[0].view.course);
  const marked = told(curves, grid.length).map((row, place) => ({ ...places[place], ...row }));
  const drawn = lineRows(sides, (side) =>
    figures(curves.curves[side], grid.length).map((row, place) => ({ step: places[place].step, ...row })),
  );
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [
        ...weekLayers(panels, x),
        ...lines(sides, x, panels[0], 'step'),
        where(notLine, hoverBands(panels, { x }, [{ field: 'name', title: 'Step' }, ...fields(sides)])),
      ],
    }),
    values: [...marked, ...drawn],
    summary: `Falling lines of the share who go on beyond each of ${counted(grid.length, 'step')}, with their intervals, for ${names(sides, curves)}.`,
  };
}

function lines(sides: Sides, x: Spec, panel: ReturnType<typeof stackPanels>[number], interpolate: string) {
  return sideLines(sides, { x, panel, field: 'share', title, options, interpolate, band: ['low', 'high'] });
}

/** The estimate after so many whole days is the share still there a day later, as on the card of one group. */
function dayChart(sides: Sides, curves: Curves, last: number): Chart {
  const panels = stackPanels([250]);
  const start = bySide(
    'text',
    sides.map(() => rateWords(1)),
  );
  const marked = [start, ...told(curves, last + 1)].map((row, day) => ({
    day,
    next: day + 1,
    name: counted(day, 'day'),
    ...row,
  }));
  const whole = { share: 100, low: 100, high: 100 };
  const drawn = lineRows(sides, (side) =>
    [whole, ...figures(curves.curves[side], last + 1)].map((row, day) => ({ day, ...row })),
  );
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [
        ...lines(sides, dayX, panels[0], 'step-after'),
        where(notLine, hoverBands(panels, daySpan, [{ field: 'name', title: 'After' }, ...fields(sides)])),
      ],
    }),
    values: [...marked, ...drawn],
    summary: `Falling lines of the share who still visit new steps so many days after their first visit or later, with their intervals, for ${names(sides, curves)}.`,
  };
}
