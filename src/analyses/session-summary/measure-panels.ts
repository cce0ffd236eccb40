import { type TooltipField, tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { measures } from './measures';
import type { SessionSummaryRow } from './tables';

const LABEL_ROOM = 16;
const panels = stackPanels(
  measures.map(() => 70),
  4,
  LABEL_ROOM,
);
const statistics = ['Median', 'Mean'] as const;

type Figures = Pick<SessionSummaryRow, (typeof measures)[number]['mean' | 'median']>;

/**
 * Bars of the median and the mean of each measure for each name of a field, a panel for each measure: side by side for each
 * name, or, where names have their colours on the whole page, for each statistic.
 */
export function measurePanels(
  field: string,
  names: readonly string[],
  fields: readonly TooltipField[],
  colours: 'statistics' | 'names' = 'statistics',
): Spec {
  const own = { field, domain: names };
  const statistic = { field: 'statistic', domain: statistics };
  const [along, beside] = colours === 'names' ? [statistic, own] : [own, statistic];
  const x = {
    field: along.field,
    type: 'nominal',
    scale: { domain: along.domain, paddingInner: 0.4, paddingOuter: 0.2 },
    axis: { title: null, labelAngle: 0, labelLimit: { expr: `width / ${along.domain.length}` } },
  };
  const xOffset = { field: beside.field, type: 'nominal', scale: { domain: beside.domain } };
  const color = { ...xOffset, legend: { title: null } };
  const layers = measures.map(({ title }, index) => {
    const position = { x, xOffset, y: panelY(panels[index], 'value', title, { bare: true }) };
    return where(`datum.measure === '${title}'`, {
      layer: [
        {
          mark: { type: 'bar', aria: false },
          encoding: { ...position, color, tooltip: tooltip(fields) },
        },
        {
          mark: { type: 'text', style: 'label', baseline: 'bottom', dy: -3, aria: false },
          encoding: { ...position, text: { field: 'text', type: 'nominal' } },
        },
      ],
    });
  });
  return layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] });
}

/** The bars of one name: a row for each measure and statistic. */
export function measureRows(figures: Figures) {
  return measures.flatMap(({ title, mean, median, words }) =>
    statistics.map((statistic) => {
      const value = figures[statistic === 'Mean' ? mean : median];
      return { measure: title, statistic, value, text: value === null ? '' : words(value) };
    }),
  );
}
