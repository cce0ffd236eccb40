import { minutesWords, plainNumber } from '@/words/durations';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import type { Comparison, Side } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import { whileAnyUnderWay } from '../comparison-kit/findings';
import { sideName } from '../comparison-kit/side-marks';
import type { Chart, Finding } from '../definition';
import { THIN } from '../sentence';
import { measures } from './measures';
import { type SessionSummaryResult, type SessionSummaryRow, sessionSummaryTable } from './tables';

type Sides = readonly Side<SessionSummaryResult>[];

const panels = stackPanels(
  measures.map(() => 70),
  4,
  16,
);
const statistics = ['Median', 'Mean'] as const;

/** All of a side's learners who visited a step; null where there are none. */
function rowOf({ result }: Side<SessionSummaryResult>): SessionSummaryRow | null {
  const row = result.session_summary.find(({ group }) => group === 'visited_step');
  return row && row.learners > 0 ? row : null;
}

/** The medians of each side, without saying more: the card on how differently learners study has the tests. */
function findings(sides: Sides): readonly Finding[] {
  const parts = sides.flatMap((side) => {
    const row = rowOf(side);
    if (row?.median_sessions == null || row.median_study_minutes === null) return [];
    const { median_sessions: sessions, median_study_minutes: minutes, learners } = row;
    const study = `${plainNumber(sessions)} study ${sessions === 1 ? 'session' : 'sessions'} and ${minutesWords(minutes)}`;
    return [
      {
        learners,
        text: `${study} for the ${counted(learners, 'learner')} of ${side.label} who visited a step`,
      },
    ];
  });
  if (parts.length < 2) return [];
  const text = `The medians are ${inWords(parts.map((part) => part.text))}.`;
  const few = parts.some(({ learners }) => learners < THIN);
  const found: Finding = { key: 'medians', text, values: {}, ...(few ? { caution: true } : {}) };
  return whileAnyUnderWay([found], sides);
}

function chart(sides: Sides): Chart | null {
  const shown = sides.filter((side) => rowOf(side) !== null);
  if (shown.length === 0) return null;
  const x = {
    field: 'side',
    type: 'nominal',
    scale: { domain: shown.map(sideName), paddingInner: 0.4, paddingOuter: 0.2 },
    axis: { title: null, labelAngle: 0, labelLimit: { expr: `width / ${shown.length}` } },
  };
  const color = {
    field: 'statistic',
    type: 'nominal',
    scale: { domain: statistics },
    legend: { title: null },
  };
  const xOffset = { field: 'statistic', type: 'nominal', scale: { domain: statistics } };
  const fields = tooltip([
    { field: 'side', title: 'Side' },
    { field: 'measure', title: 'Measure' },
    { field: 'statistic', title: 'Statistic' },
    { field: 'text', title: 'Value' },
  ]);
  const layers = measures.map(({ title }, index) => {
    const position = { x, xOffset, y: panelY(panels[index], 'value', title, { bare: true }) };
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
  const values = shown.flatMap((side) =>
    measures.flatMap(({ title, mean, median }) =>
      statistics.map((statistic) => {
        const value = rowOf(side)?.[statistic === 'Mean' ? mean : median] ?? null;
        const text = value === null ? '' : plainNumber(value);
        return { side: sideName(side), measure: title, statistic, value, text };
      }),
    ),
  );
  const who = shown.map((side) => `${side.label} (${count(rowOf(side)?.learners ?? 0)})`);
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values,
    summary: `Median and mean of sessions, study time, session length and span, for ${inWords(who)}.`,
  };
}

const [, ...columns] = sessionSummaryTable.columns;

/** How much learners study, side by side. */
export const summaryComparison: Comparison<SessionSummaryResult> = {
  definition: [
    'All learners of each side who visited a step. Whether the sides differ beyond chance is tested on the card “How differently do learners study?”, learner by learner.',
  ],
  differences: () => [],
  findings,
  chart,
  table: (sides) => ({
    schema: {
      name: 'compared_session_summary',
      rowsAre: 'side',
      columns: [{ name: 'side', ...sideColumn }, ...columns],
    },
    rows: sides.flatMap((side) => {
      const row = rowOf(side);
      if (!row) return [];
      const { group: _, ...figures } = row;
      return [{ side: side.label, ...figures }];
    }),
  }),
};
