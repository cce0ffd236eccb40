import type { CardView, Chart } from '@/analyses/definition';
import { dayOf, isoDate } from '@/stats/timestamp';
import { dateRange } from '@/words/dates';
import { counted } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { reasonNames } from './reasons';
import type { LeavingSurveyResult, LeavingWeeksRow } from './tables';

/** More reasons than this are put together. */
const MOST_PANELS = 8;
const PANEL = 44;

interface Series {
  readonly name: string;
  readonly rows: readonly LeavingWeeksRow[];
}

/** The reasons in the order of the rows, those after the first eight together. */
function seriesOf(rows: readonly LeavingWeeksRow[]): readonly Series[] {
  const reasons = [...new Set(rows.map(({ leaving_reason }) => leaving_reason))];
  const names = reasonNames(reasons);
  const all = reasons.map((reason) => ({
    name: names.get(reason) ?? reason,
    rows: rows.filter(({ leaving_reason }) => leaving_reason === reason),
  }));
  if (all.length <= MOST_PANELS) return all;
  const rest = all.slice(MOST_PANELS - 1);
  return [
    ...all.slice(0, MOST_PANELS - 1),
    { name: counted(rest.length, 'other reason'), rows: rest.flatMap((each) => each.rows) },
  ];
}

/** For each reason a panel of the responses of each week, over the same days. Null where the start is not known. */
export function overTimeChart({ leaving_weeks }: LeavingSurveyResult, view: CardView): Chart | null {
  const { startDate } = view.course;
  if (leaving_weeks.length === 0 || startDate === null) return null;
  const series = seriesOf(leaving_weeks);
  const weeks = leaving_weeks.map(({ course_week }) => course_week);
  const [from, to] = [Math.min(...weeks), Math.max(...weeks)];
  const dayOfWeek = (week: number) => dayOf(startDate) + 7 * (week - 1);
  const [first, end] = [dayOfWeek(from) * DAY, dayOfWeek(to + 1) * DAY];
  const dates = dateRows(view.course, first, end);
  const panels = stackPanels(
    series.map(() => PANEL),
    dateHeader(dates),
  );
  const x = timeX(view.course, first, end);
  const span = { x, x2: { field: 'end' } };
  const ofWeeks = "datum.part === 'week'";
  const counts = series.map(({ rows }) => {
    const perWeek = new Map<number, number>();
    for (const row of rows) perWeek.set(row.course_week, (perWeek.get(row.course_week) ?? 0) + row.responses);
    return perWeek;
  });
  const values = Array.from({ length: to - from + 1 }, (_, index) => {
    const week = from + index;
    const day = dayOfWeek(week);
    return {
      part: 'week',
      time: day * DAY,
      end: (day + 7) * DAY,
      name: `${week} (${dateRange(isoDate(day), isoDate(day + 6))})`,
      ...Object.fromEntries(counts.map((perWeek, place) => [`reason_${place}`, perWeek.get(week) ?? 0])),
    };
  });
  const bars = series.map(({ name }, place) =>
    where(ofWeeks, {
      mark: { type: 'rect', style: 'accent', aria: false },
      encoding: { ...span, y: panelY(panels[place], `reason_${place}`, name), y2: { datum: 0 } },
    }),
  );
  const hover = hoverBands(panels, span, [
    { field: 'name', title: 'Week of the course' },
    ...series.map(({ name }, place) => ({ field: `reason_${place}`, title: name, count: true as const })),
  ]);
  const total = leaving_weeks.reduce((sum, { responses }) => sum + responses, 0);
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [...bars, ...dateLayers(panels, x, dates), where(ofWeeks, hover)],
      independent: ['y'],
    }),
    values: [...values, ...dates],
    summary: `For ${counted(series.length, 'reason')}, bars of the responses of each week, ${counted(total, 'response')} in all.`,
  };
}
