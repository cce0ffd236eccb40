import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { dateRange } from '@/words/dates';
import { count, counted, rateWords } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { hoverBands } from '../chart-kit/hover';
import { type Panel, panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { chosenDays } from './chosen-days';
import type { WeeklyPulseResult, WeeklyPulseRow } from './tables';

const HEIGHTS = [160, 120];
/** Between the bars, of a bar's share of the axis. */
const GAP = 0.12;
const scoreAxis = { domain: [0, 100] as const, labelExpr: percentLabels };

const ofWeeks = (layer: Spec) => where("datum.part === 'week'", layer);

/** Bars of the learners active in each week, over the lines of their engagement and confidence. */
export function weekChart({ weekly_pulse: rows }: WeeklyPulseResult, view: CardView): Chart | null {
  if (rows.length === 0) return null;
  const first = dayOf(rows[0].from) * DAY;
  const end = (dayOf(rows[rows.length - 1].from) + 7) * DAY;
  const dates = dateRows(view.course, first, end);
  const scored = rows.some(({ engagement }) => engagement !== null);
  const panels = stackPanels(scored ? HEIGHTS : HEIGHTS.slice(0, 1), dateHeader(dates));
  const x = timeX(view.course, first, end);
  const span: Spec = { x, x2: { field: 'end' } };
  const layers = [
    ofWeeks({
      mark: { type: 'rect', style: 'accent', aria: false },
      encoding: { ...span, y: panelY(panels[0], 'active', 'Learners active in any way'), y2: { datum: 0 } },
    }),
    ...(scored ? [scoreLayer(panels[1])] : []),
    ...dateLayers(panels, x, dates),
    ofWeeks(
      hoverBands(panels, span, [
        { field: 'name', title: 'Course week' },
        { field: 'active', title: 'Learners active in any way', count: true },
        { field: 'on_course_text', title: 'On the course' },
        { field: 'engagement_text', title: 'Engagement, average' },
        { field: 'confidence_text', title: 'Confidence, average' },
      ]),
    ),
  ];
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: [...rows.map((row) => chartRow(row, view)), ...dates],
    summary: `Bars of the active learners of each of ${counted(rows.length, 'week')}${scored ? ', over lines of the average engagement and confidence of the learners on the course' : ''}.`,
  };
}

/** Both scores at the middle of each week, told apart by line and mark as well as colour. */
function scoreLayer(panel: Panel): Spec {
  const x = { field: 'middle', type: 'temporal', scale: { type: 'utc' } };
  const y = (field: string) =>
    panelY(panel, field, 'Average engagement (●), confidence (◆ dashed)', scoreAxis);
  const known = "datum.part === 'week' && isValid(datum.engagement)";
  const score = (field: string, style: string, shape: string, dash: readonly number[]) => [
    where(known, {
      mark: { type: 'line', style, strokeDash: dash, aria: false },
      encoding: { x, y: y(field) },
    }),
    where(known, {
      mark: { type: 'point', style, shape, size: 60, opacity: 1, aria: false },
      encoding: { x, y: y(field) },
    }),
  ];
  return {
    layer: [
      ...score('engagement', 'accent', 'circle', []),
      ...score('confidence', 'contrast', 'diamond', [5, 4]),
    ],
  };
}

/** A bar as wide as the days of its week that are chosen; the scores stay those of the whole week. */
function chartRow(row: WeeklyPulseRow, view: CardView) {
  const { week, on_course, engagement, confidence } = row;
  const from = dayOf(row.from);
  const days = chosenDays(row, view);
  const [first, end] = [dayOf(days.from), dayOf(days.to) + 1];
  const gap = ((end - first) * GAP) / 2;
  const per = (score: number | null) => (score === null ? null : 100 * score);
  const words = (score: number | null) => (score === null ? '—' : rateWords(score));
  return {
    part: 'week',
    time: (first + gap) * DAY,
    middle: (from + 7 / 2) * DAY,
    end: (end - gap) * DAY,
    name: `${week}, ${dateRange(days.from, days.to)}`,
    active: row.active,
    engagement: per(engagement),
    confidence: per(confidence),
    on_course_text: on_course === null ? '—' : count(on_course),
    engagement_text: words(engagement),
    confidence_text: words(confidence),
  };
}
