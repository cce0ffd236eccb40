import type { CardView, Chart } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { chosenDurations, didWords, wholeDays } from './findings';
import { type Bin, histogram, medianDays } from './histogram';
import type { DurationRows } from './tables';

const panels = stackPanels([210], 18);

function days(view: CardView): Spec {
  const since =
    view.choices.basis === 'study' ? 'since enrolling or the start, whichever is later' : 'since enrolling';
  return {
    field: 'from',
    type: 'quantitative',
    scale: { zero: false, nice: false },
    axis: {
      title: `Whole days ${since}`,
      tickMinStep: 1,
      tickCount: { expr: 'max(3, floor(width / 70))' },
      labelFlush: true,
    },
  };
}

/** A histogram of whole days with the median drawn as a rule. */
export function enrolmentDurationChart(result: DurationRows, view: CardView): Chart | null {
  const rows = chosenDurations(result, view);
  const median = medianDays(rows);
  const bins = histogram(rows);
  if (median === null) return null;
  const total = wholeOf(
    view,
    'learners',
    bins.reduce((sum, { learners }) => sum + learners, 0),
  );
  const width = bins[0].to - bins[0].from;
  const x = days(view);
  const span = { x: { ...x, bin: 'binned' }, x2: { field: 'to' } };
  const title = width === 1 ? 'Learners per day' : `Learners per ${width} days`;
  const bars = where("datum.part === 'bin'", {
    mark: { type: 'bar', aria: false },
    encoding: { ...span, y: panelY(panels[0], 'learners', title) },
  });
  const hover = hoverBands(panels, span, [
    { field: 'name', title: 'When' },
    { field: 'learners', title: 'Learners', count: true },
    { field: 'share', title: 'Share' },
  ]);
  // Of bars that are withheld the median would be another.
  const markers = view.lacksCounts
    ? []
    : [{ part: 'median', from: median + 0.5, name: `Median ${plainNumber(median)}` }];
  const values = bins.map((bin) => ({
    part: 'bin',
    ...bin,
    name: binName(bin),
    share: percent(bin.learners, total),
  }));
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [bars, ...(markers.length > 0 ? medianLayers(x) : []), where("datum.part === 'bin'", hover)],
    }),
    values: [...values, ...markers],
    summary: `Histogram of the days until ${counted(total, 'learner')} ${didWords(view)}; median ${plainNumber(median)}.`,
  };
}

function medianLayers(x: Spec): readonly Spec[] {
  const middle = "scale('x', datum.from) > width / 2";
  const [{ top, bottom }] = panels;
  return [
    where("datum.part === 'median'", {
      mark: { type: 'rule', style: 'rule', strokeDash: [3, 3], aria: false },
      encoding: { x, y: { value: top - 16 }, y2: { value: bottom } },
    }),
    where("datum.part === 'median'", {
      mark: {
        type: 'text',
        style: 'note',
        baseline: 'top',
        align: { expr: `${middle} ? 'right' : 'left'` },
        dx: { expr: `${middle} ? -4 : 4` },
        aria: false,
      },
      encoding: { x, y: { value: top - 16 }, text: { field: 'name', type: 'nominal' } },
    }),
  ];
}

/** `12 days after`, `7 to 13 days after`. */
export function binName({ from, to }: Pick<Bin, 'from' | 'to'>): string {
  if (to - from === 1) return wholeDays(from);
  return from < 0 ? `${-to} to ${-from} days before` : `${from} to ${to - 1} days after`;
}
