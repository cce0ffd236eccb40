import type { Chart, Row } from '@/analyses/definition';
import { minutesWords, plainNumber } from '@/words/durations';
import { count, counted } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { type Panel, panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { GAPS, gapWords } from './gaps';
import type { SessionGapResult, SessionGapRow } from './tables';

/** With longer gaps than this, sessions run over days, and their length would dwarf all else. */
const LONGEST_SHOWN = 720;
const HEADER = 18;
const panels = stackPanels([110, 110, 90], HEADER);
/** Pixels to the right for the names of the lines. */
const NAMES = 58;

const hours = GAPS.filter((gap) => gap <= LONGEST_SHOWN);

const x: Spec = {
  field: 'gap_minutes',
  type: 'quantitative',
  scale: { type: 'log', nice: false, range: [0, { expr: `width - ${NAMES}` }] },
  axis: {
    title: 'Session gap',
    values: hours,
    labelExpr: "datum.value < 120 ? datum.value + ' min' : datum.value / 60 + ' h'",
    labelOverlap: 'greedy',
    labelSeparation: 6,
  },
};

const fields = tooltip([
  { field: 'gap', title: 'Session gap' },
  { field: 'mean_sessions_text', title: 'Sessions per learner, mean' },
  { field: 'median_sessions_text', title: 'Sessions per learner, median' },
  { field: 'mean_session_text', title: 'Session length, mean' },
  { field: 'median_session_text', title: 'Session length, median' },
  { field: 'study_text', title: 'Study time of all' },
]);

interface Line {
  readonly field: string;
  readonly name: string;
  readonly style: 'accent' | 'contrast';
}

const sessionLines: readonly Line[] = [
  { field: 'mean_sessions', name: 'Mean', style: 'accent' },
  { field: 'median_sessions', name: 'Median', style: 'contrast' },
];
const lengthLines: readonly Line[] = [
  { field: 'mean_session_minutes', name: 'Mean', style: 'accent' },
  { field: 'median_session_minutes', name: 'Median', style: 'contrast' },
];
const studyLines: readonly Line[] = [{ field: 'study_hours', name: 'All', style: 'accent' }];

/** Points joined by a line, with its name at the right. */
function line(panel: Panel, { field, name, style }: Line, title: string): readonly Spec[] {
  const y = panelY(panel, field, title);
  return [
    { mark: { type: 'line', style, aria: false }, encoding: { x, y } },
    { mark: { type: 'point', style, aria: false }, encoding: { x, y, tooltip: fields } },
    where('datum.last', {
      mark: { type: 'text', style: 'note', align: 'left', dx: 8, text: name, aria: false },
      encoding: { x, y },
    }),
  ];
}

const layers: readonly Spec[] = [
  { layer: sessionLines.flatMap((each) => line(panels[0], each, 'Sessions per learner')) },
  { layer: lengthLines.flatMap((each) => line(panels[1], each, 'Session length, minutes')) },
  { layer: studyLines.flatMap((each) => line(panels[2], each, 'Study time of all learners, hours')) },
];

const marker: readonly Spec[] = [
  ...panels.map(({ top, bottom }, index) =>
    where('datum.current', {
      mark: { type: 'rule', style: 'rule', strokeDash: [3, 3], aria: false },
      encoding: { x, y: { value: index === 0 ? top - HEADER + 2 : top }, y2: { value: bottom } },
    }),
  ),
  where('datum.current', {
    mark: {
      type: 'text',
      style: 'note',
      baseline: 'top',
      align: { expr: "scale('x', datum.gap_minutes) > width / 2 ? 'right' : 'left'" },
      dx: { expr: "scale('x', datum.gap_minutes) > width / 2 ? -5 : 5" },
      aria: false,
    },
    encoding: { x, y: { value: panels[0].top - HEADER }, text: { field: 'in_use', type: 'nominal' } },
  }),
];

/** Sessions per learner, session length and study time against the gap, the gap in use marked. */
export function gapChart({ session_gap: rows }: SessionGapResult): Chart | null {
  const shown = rows.filter(({ gap_minutes, current }) => gap_minutes <= LONGEST_SHOWN || current);
  if (shown.length === 0) return null;
  const [{ learners }] = shown;
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers: [...marker, ...layers], independent: ['y'] }),
    values: shown.map((row, index) => chartRow(row, index === shown.length - 1)),
    summary: `Lines of sessions per learner, session length and study time of ${counted(learners, 'learner')} for session gaps from ${gapWords(shown[0].gap_minutes)} to ${gapWords(shown.at(-1)?.gap_minutes ?? 0)}.`,
  };
}

function chartRow(row: SessionGapRow, last: boolean): Row {
  return {
    ...row,
    last,
    study_hours: row.study_minutes / 60,
    gap: gapWords(row.gap_minutes),
    in_use: `In use: ${gapWords(row.gap_minutes)}`,
    mean_sessions_text: row.mean_sessions.toFixed(2),
    median_sessions_text: plainNumber(row.median_sessions),
    mean_session_text: minutesWords(row.mean_session_minutes),
    median_session_text: minutesWords(row.median_session_minutes),
    study_text: `${count(row.study_minutes / 60)} hours`,
  };
}
