import { count, percent, pointsWords } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { givenWidth, layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { Side } from '../comparison';
import type { Chart, Row } from '../definition';
import { overlapOf } from './overlap';
import type { RankedDifference } from './ranked';
import { ofSizes, sideColour, sideName, sideShape } from './side-marks';

/** A thing of which each side has a share; null where a side has none. */
export interface SharedItem {
  readonly key: string;
  readonly name: string;
  readonly shares: readonly ({ readonly part: number; readonly all: number } | null)[];
}

const ROW = 28;
const LABEL_WIDTH = 172;
const GAP = 14;
const LINE = 16;
/** Above the rows: the axis and what stands above the differences. */
const HEAD = 54;
/** The longest difference of two names that stands above the differences; longer ones are not named there. */
const LONGEST_HEAD = 24;

/** The difference of two sides beside their row, where there are two: `+2.2 (−6.2 to +10.5)`. */
function differenceCell(sides: readonly Side[], rows: readonly RankedDifference[], key: string): Row {
  const row = rows.find((each) => each.key === key);
  if (!row) return { label: overlapOf(sides) > 0 ? 'not tested' : 'too few learners', clear: false };
  const { difference, low, high, clear } = row;
  return { label: `${pointsWords(difference)} (${pointsWords(low)} to ${pointsWords(high)})`, clear };
}

/** Where there is room for the differences. */
const ROOMY = 'width > 480';

/** Text at the right of the dots. */
function beside(part: string, encoding: Spec, text: Spec = {}): Spec {
  return where(`datum.part === '${part}'`, {
    mark: {
      type: 'text',
      style: 'note',
      align: 'left',
      x: { expr: `width - ${LABEL_WIDTH - GAP}` },
      fontWeight: { expr: "datum.clear ? 'bold' : 'normal'" },
      opacity: { expr: `${ROOMY} ? 1 : 0` },
      aria: false,
      ...text,
    },
    encoding,
  });
}

/** What stands above the differences. */
function headOf([first, second]: readonly Side[]): readonly string[] {
  const whole = `${second.label} minus ${first.label}`;
  return [
    whole.length > LONGEST_HEAD ? 'Second minus first' : whole,
    'in points (joint 95 % interval);',
    'bold: beyond chance',
  ];
}

/** How many learners each side's shares are of; null where that differs between items. */
function sizesOf(sides: readonly Side[], items: readonly SharedItem[]): readonly (number | null)[] {
  return sides.map((_, place) => {
    const sizes = new Set(items.flatMap(({ shares }) => shares[place]?.all ?? []));
    return sizes.size === 1 ? [...sizes][0] : null;
  });
}

/**
 * A row for each item with a dot for each side's share, joined by a line. Of two sides the difference and its interval stand
 * at the right, in bold where it is beyond chance.
 */
export function shareDots(
  compared: readonly Side[],
  items: readonly SharedItem[],
  differences: readonly RankedDifference[],
  title: string,
  summary: string,
): Chart | null {
  if (items.length === 0) return null;
  const sides = ofSizes(compared, sizesOf(compared, items));
  const pair = sides.length === 2;
  const head = pair ? headOf(sides) : [];
  const top = HEAD;
  const height = top + items.length * ROW;
  const labelled = `${pair} && ${ROOMY}`;
  const range = [0, { expr: `${labelled} ? width - ${LABEL_WIDTH} : width - 8` }];
  const y = {
    field: 'name',
    type: 'nominal',
    scale: {
      domain: items.map(({ name }) => name),
      range: [top, height],
      paddingInner: 0.3,
      paddingOuter: 0.2,
    },
    axis: { title: null, domain: false, labelLimit: { expr: `${givenWidth} < 560 ? 130 : 260` } },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 100], range },
    axis: {
      title,
      titleAnchor: 'start',
      labelExpr: percentLabels,
      grid: true,
      orient: 'top',
      offset: -top,
      tickCount: { expr: 'width < 480 ? 3 : 6' },
    },
  });
  const values = items.flatMap(({ key, name, shares }): Row[] => {
    const percents = shares.flatMap((share) =>
      share && share.all > 0 ? [(100 * share.part) / share.all] : [],
    );
    const span = { name, low: Math.min(...percents), high: Math.max(...percents) };
    const dots = sides.flatMap((side, place): Row[] => {
      const share = shares[place];
      if (!share || share.all === 0) return [];
      const words = `${percent(share.part, share.all)} of ${count(share.all)}`;
      return [{ part: 'dot', name, side: sideName(side), value: (100 * share.part) / share.all, words }];
    });
    if (dots.length === 0) return [];
    return [{ part: 'span', ...span, ...(pair ? differenceCell(sides, differences, key) : {}) }, ...dots];
  });
  if (values.length === 0) return null;
  return {
    spec: layeredSpec({
      height,
      layers: [
        where("datum.part === 'span'", {
          mark: { type: 'rule', style: 'muted', aria: false },
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        }),
        where("datum.part === 'dot'", {
          mark: { type: 'point', size: 90, opacity: 1, aria: false },
          encoding: {
            y,
            x: x('value'),
            color: { field: 'side', ...sideColour(sides) },
            shape: { field: 'side', ...sideShape(sides) },
            tooltip: tooltip([
              { field: 'name', title: 'About' },
              { field: 'side', title: 'Side' },
              { field: 'words', title: 'Share' },
            ]),
          },
        }),
        ...(pair ? [beside('span', { y, text: { field: 'label', type: 'nominal' } })] : []),
        ...(pair
          ? [beside('head', { y: { value: 0 } }, { text: head, baseline: 'top', lineHeight: LINE })]
          : []),
      ],
    }),
    values: pair ? [...values, { part: 'head' }] : values,
    summary,
  };
}
