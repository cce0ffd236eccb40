import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { counted } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { tooltip } from '../chart-kit/hover';
import { type Panel, panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { type ActivityOf, byWeek, rowsOf } from './rows';
import { spread } from './spread';
import { type CourseWavesResult, type CourseWavesRow, waveWords } from './tables';

const WAVE_HEIGHT = 170;
/** The least that a week’s name stands above the next; axes that end at a round number bring them a little closer. */
const LABEL_HEIGHT = 18;

const waveHeight = (weeks: number) => Math.max(WAVE_HEIGHT, weeks * LABEL_HEIGHT);

/** Events on each day, over how many there had been until then at each week's steps. */
export const waveChart =
  (activityOf: ActivityOf) =>
  (result: CourseWavesResult, view: CardView): Chart | null => {
    const activity = activityOf(view);
    const rows = rowsOf(result, activity);
    if (rows.length === 0) return null;
    const { title, noun } = waveWords[activity];
    const days = rows.map(({ date }) => dayOf(date));
    const [first, end] = [Math.min(...days) * DAY, (Math.max(...days) + 1) * DAY];
    const dates = dateRows(view.course, first, end);
    const weeks = byWeek(rows);
    const panels = stackPanels([100, waveHeight(weeks.size)], dateHeader(dates));
    const layers = [
      ...dateLayers(panels, timeX(view.course, first, end), dates),
      ...waveLayers(panels, timeX(view.course, first, end), title, [...weeks.keys()]),
    ];
    const total = rows.reduce((sum, { events }) => sum + events, 0);
    return {
      spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
      values: [...dayValues(rows), ...waveValues(weeks, end), ...dates],
      summary: `Bars of ${counted(total, noun)} by day, and for the steps of ${counted(weeks.size, 'week')} a line of the ${noun}s until then.`,
    };
  };

function dayValues(rows: readonly CourseWavesRow[]) {
  const days = new Map<string, number>();
  for (const { date, events } of rows) days.set(date, (days.get(date) ?? 0) + events);
  return [...days].map(([date, day_events]) => {
    const time = dayOf(date) * DAY;
    return { part: 'day', time, end_time: time + DAY, date_text: longDate(date), day_events };
  });
}

/** Each week's line goes on to the end of the last day of all, where its name stands. */
function waveValues(weeks: ReadonlyMap<number, readonly CourseWavesRow[]>, until: number) {
  const heights = labelHeights(weeks);
  return [...weeks].flatMap(([week, rows]) => {
    const points = rows.map(({ date, events, cumulative }) => ({
      part: 'wave',
      week: `Week ${week}`,
      time: dayOf(date) * DAY,
      date_text: longDate(date),
      events,
      cumulative,
    }));
    const end = {
      part: 'end',
      week: `Week ${week}`,
      time: until,
      cumulative: points[points.length - 1].cumulative,
    };
    return [...points, { ...end, label_at: heights.get(week) ?? end.cumulative }];
  });
}

/** Where each week's name stands: behind its line's end, or as near to it as names allow that do not touch. */
function labelHeights(weeks: ReadonlyMap<number, readonly CourseWavesRow[]>): ReadonlyMap<number, number> {
  const ends = [...weeks]
    .map(([week, rows]) => ({ week, end: rows[rows.length - 1].cumulative }))
    .toSorted((a, b) => a.end - b.end);
  const step = ((ends.at(-1)?.end ?? 0) * LABEL_HEIGHT) / waveHeight(weeks.size);
  const heights = spread(
    ends.map(({ end }) => end),
    step,
  );
  return new Map(ends.map(({ week }, place) => [week, heights[place]]));
}

function waveLayers(
  panels: readonly Panel[],
  x: Spec,
  title: string,
  weeks: readonly number[],
): readonly Spec[] {
  const cumulative = panelY(panels[1], 'cumulative', `${title} until then, by week of the step`);
  const color = {
    field: 'week',
    type: 'nominal',
    sort: null,
    scale: { domain: weeks.map((week) => `Week ${week}`) },
    legend: null,
  };
  const week = { field: 'week', type: 'nominal' };
  return [
    where("datum.part === 'day'", {
      mark: { type: 'rect', style: 'accent', aria: false },
      encoding: {
        x,
        x2: { field: 'end_time' },
        y: panelY(panels[0], 'day_events', `${title} on the day`),
        y2: { datum: 0 },
        tooltip: tooltip([
          { field: 'date_text', title: 'Date' },
          { field: 'day_events', title, count: true },
        ]),
      },
    }),
    {
      layer: [
        where("datum.part !== 'day' && isValid(datum.week)", {
          mark: { type: 'line', interpolate: 'step-after', aria: false },
          encoding: { x, y: cumulative, color, detail: { field: 'week' } },
        }),
        where("datum.part === 'wave'", {
          mark: { type: 'point', opacity: 0, size: 60, aria: false },
          encoding: {
            x,
            y: cumulative,
            tooltip: tooltip([
              { field: 'date_text', title: 'Date' },
              { field: 'week', title: 'Steps of' },
              { field: 'events', title: 'On this day', count: true },
              { field: 'cumulative', title: 'Until then', count: true },
            ]),
          },
        }),
        where("datum.part === 'end'", {
          mark: { type: 'text', style: 'note', align: 'left', baseline: 'middle', dx: 5, aria: false },
          encoding: { x, y: { ...cumulative, field: 'label_at' }, text: week, color },
        }),
      ],
    },
  ];
}
