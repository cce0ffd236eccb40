import { count, decimal, percent } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { givenWidth, layeredSpec, where } from '../chart-kit/spec';
import type { Side } from '../comparison';
import type { Chart, Row } from '../definition';
import { overlapOf } from './overlap';
import type { RankedDifference } from './ranked';
import { sideColour, sideName, sideShape } from './side-marks';

/** A thing of which each side has a share; null where a side has none. */
export interface SharedItem {
  readonly key: string;
  readonly name: string;
  readonly shares: readonly ({ readonly part: number; readonly all: number } | null)[];
}

const ROW = 28;
const LABEL_WIDTH = 170;
const LEGEND = 40;

const signed = (share: number) => {
  const text = decimal(100 * share);
  return share > 0 ? `+${text}` : text;
};

/** The difference of two sides beside their row, where there are two. */
function differenceLabel(sides: readonly Side[], rows: readonly RankedDifference[], key: string): string {
  const row = rows.find((each) => each.key === key);
  if (!row) return overlapOf(sides) > 0 ? 'not tested' : 'too few';
  return `${row.clear ? '' : '('}${signed(row.difference)}: ${signed(row.low)} to ${signed(row.high)}${row.clear ? '' : ')'}`;
}

/**
 * A row for each item with a dot for each side's share, joined by a line. Of two sides the difference and its interval stand
 * at the right, in brackets where they hold zero.
 */
export function shareDots(
  sides: readonly Side[],
  items: readonly SharedItem[],
  differences: readonly RankedDifference[],
  title: string,
  summary: string,
): Chart | null {
  if (items.length === 0) return null;
  const pair = sides.length === 2;
  const labelled = `${pair} && width > 480`;
  const range = [0, { expr: `${labelled} ? width - ${LABEL_WIDTH} : width - 8` }];
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain: items.map(({ name }) => name), paddingInner: 0.3, paddingOuter: 0.2 },
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
    return [{ part: 'span', ...span, label: pair ? differenceLabel(sides, differences, key) : '' }, ...dots];
  });
  if (values.length === 0) return null;
  return {
    spec: layeredSpec({
      height: items.length * ROW + LEGEND,
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
        where("datum.part === 'span'", {
          mark: {
            type: 'text',
            style: 'note',
            align: 'left',
            x: { expr: `width - ${LABEL_WIDTH} + 14` },
            opacity: { expr: `${labelled} ? 1 : 0` },
            aria: false,
          },
          encoding: { y, text: { field: 'label', type: 'nominal' } },
        }),
      ],
    }),
    values,
    summary,
  };
}
