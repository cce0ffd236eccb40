import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { counted } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { series } from './series';
import type { EnrolmentDailyResult } from './tables';

const HEIGHTS = [150, 90, 90];
/** Sums fill the panel: a line carries them, and the dates stay in sight. */
const pale = { line: true, fillOpacity: 0.2 };

/** Three panels over the same days, one for each event, since their numbers differ by tens. */
export function enrolmentDailyChart(result: EnrolmentDailyResult, view: CardView): Chart | null {
  const rows = result.enrolment_daily;
  if (rows.length === 0) return null;
  const cumulative = view.choices.per === 'cumulative';
  const first = dayOf(rows[0].date) * DAY;
  const end = (dayOf(rows[rows.length - 1].date) + 1) * DAY;
  const dates = dateRows(view.course, first, end);
  const panels = stackPanels(HEIGHTS, dateHeader(dates));
  const x = timeX(view.course, first, end);
  const fields = series.map(({ field, total, name }) => ({ field: cumulative ? total : field, name }));
  const areas = fields.map(({ field, name }, index) =>
    where("datum.part !== 'date'", {
      mark: { type: 'area', interpolate: 'step-after', aria: false, ...(cumulative ? pale : {}) },
      encoding: { x, y: panelY(panels[index], field, `${name} ${cumulative ? 'so far' : 'per day'}`) },
    }),
  );
  const hover = hoverBands(panels, { x, x2: { field: 'end' } }, [
    { field: 'day', title: 'Day' },
    ...fields.map(({ field, name }) => ({ field, title: name, count: true as const })),
  ]);
  const days = rows.map((row) => {
    const time = dayOf(row.date) * DAY;
    return { ...row, part: 'day', time, end: time + DAY, day: longDate(row.date) };
  });
  const closing = { ...days[days.length - 1], part: 'close', time: end };
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [...areas, ...dateLayers(panels, x, dates), where("datum.part === 'day'", hover)],
      independent: ['y'],
    }),
    values: [...days, closing, ...dates],
    summary: summary(result, cumulative),
  };
}

function summary({ enrolment_daily: rows }: EnrolmentDailyResult, cumulative: boolean): string {
  const last = rows[rows.length - 1];
  const totals = series.map(({ total, one }) => counted(last[total], one)).join(', ');
  const how = cumulative ? 'added up day by day' : 'per day';
  const when =
    rows.length === 1
      ? `on ${longDate(last.date)}`
      : `from ${longDate(rows[0].date)} to ${longDate(last.date)}`;
  return `Three time series ${how} ${when}: ${totals}.`;
}
