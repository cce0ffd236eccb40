import type { CardView, Chart } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { type KnownRow, knownRows } from './known';
import { measures } from './measures';
import { type SessionSummaryResult, sessionGroupWords } from './tables';

const LABEL_ROOM = 16;
const panels = stackPanels(
  measures.map(() => 70),
  4,
  LABEL_ROOM,
);
const statistics = ['Median', 'Mean'] as const;

const fields = tooltip([
  { field: 'group', title: 'Group' },
  { field: 'measure', title: 'Measure' },
  { field: 'statistic', title: 'Statistic' },
  { field: 'text', title: 'Value' },
  { field: 'learners_text', title: 'Learners' },
]);

function x(groups: readonly string[]): Spec {
  return {
    field: 'group',
    type: 'nominal',
    scale: { domain: groups, paddingInner: 0.4, paddingOuter: 0.2 },
    axis: { title: null, labelAngle: 0, labelLimit: { expr: `width / ${groups.length}` } },
  };
}

/** Medians beside means of four measures for each group, a panel for each measure. */
export function sessionChart(result: SessionSummaryResult, view: CardView): Chart | null {
  const shown = knownRows(result, view).filter(({ learners }) => learners !== null && learners > 0);
  if (shown.length === 0) return null;
  const names = shown.map(({ group }) => sessionGroupWords[group]);
  const color = {
    field: 'statistic',
    type: 'nominal',
    scale: { domain: statistics },
    legend: { title: null },
  };
  const xOffset = { field: 'statistic', type: 'nominal', scale: { domain: statistics } };
  const layers = measures.map(({ title }, index) => {
    const y = panelY(panels[index], 'value', title, { bare: true });
    const position = { x: x(names), xOffset, y };
    return where(`datum.measure === '${title}'`, {
      layer: [
        { mark: { type: 'bar', aria: false }, encoding: { ...position, color, tooltip: fields } },
        {
          mark: { type: 'text', style: 'label', baseline: 'bottom', dy: -3, aria: false },
          encoding: { ...position, text: { field: 'text', type: 'nominal' } },
        },
      ],
    });
  });
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: shown.flatMap(chartRows),
    summary: `Median and mean of sessions, study time, session length and span for ${shown.length} learner groups.`,
  };
}

function chartRows(row: KnownRow) {
  return measures.flatMap(({ title, mean, median }) =>
    statistics.map((statistic) => {
      const value = statistic === 'Mean' ? row[mean] : row[median];
      return {
        group: sessionGroupWords[row.group],
        measure: title,
        statistic,
        value,
        text: figure(value),
        learners_text: row.learners === null ? '—' : count(row.learners),
      };
    }),
  );
}

function figure(value: number | null): string {
  if (value === null) return '';
  return value > 0 && value < 0.05 ? '< 0.1' : plainNumber(value);
}
