import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { labelledBars } from '../chart-kit/bars';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { DAY, dateHeader, dateLayers, dateRows, timeX } from '../chart-kit/time-axis';
import { staffWaitChart } from '../staff-waits';
import { stepName } from '../step-name';
import type { CommentActivityResult, CommentDaysRow } from './tables';

const WAVE_HEIGHT = 170;
const LABEL_HEIGHT = 15;

/** Where each week's name stands: at its curve's end, or as far above the name below as a name is high. */
function labelHeights(ends: readonly CommentDaysRow[], height: number): ReadonlyMap<number, number> {
  const step = (Math.max(...ends.map((row) => row.cumulative)) * LABEL_HEIGHT) / height;
  let above = 0;
  return new Map(
    ends
      .toSorted((a, b) => a.cumulative - b.cumulative)
      .map((row) => {
        const at = Math.max(row.cumulative, above);
        above = at + step;
        return [row.week_number, at];
      }),
  );
}

/** Comments on each day, over how many there had been until then at each week's steps. */
export function waveChart({ comment_days: rows }: CommentActivityResult, view: CardView): Chart | null {
  const total = rows.reduce((sum, row) => sum + row.comments, 0);
  if (total === 0) return null;
  const times = rows.map((row) => dayOf(row.date) * DAY);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const dates = dateRows(view.course, first, last);
  const panels = stackPanels([100, WAVE_HEIGHT], dateHeader(dates));
  const x = timeX((last - first) / DAY + 1);
  const weeks = [...new Set(rows.map((row) => row.week_number))];
  const perDay = new Map<number, number>();
  rows.forEach((row, index) => {
    perDay.set(times[index], (perDay.get(times[index]) ?? 0) + row.comments);
  });
  const labels = labelHeights(
    rows.filter((_, index) => times[index] === last),
    WAVE_HEIGHT,
  );
  const values = [
    ...rows.map((row, index) => ({
      part: 'wave',
      time: times[index],
      date: row.date,
      week: `Week ${row.week_number}`,
      comments: row.comments,
      cumulative: row.cumulative,
      label_at: times[index] === last ? (labels.get(row.week_number) ?? null) : null,
    })),
    ...[...perDay].map(([time, comments]) => ({
      part: 'day',
      time,
      end_time: time + DAY,
      day_comments: comments,
    })),
    ...dates,
  ];
  const cumulative = panelY(panels[1], 'cumulative', 'Comments until then, by week of the step');
  const color = {
    field: 'week',
    type: 'nominal',
    sort: null,
    scale: { domain: weeks.map((week) => `Week ${week}`) },
    legend: null,
  };
  const fields = tooltip([
    { field: 'date', title: 'Date' },
    { field: 'week', title: 'Steps of' },
    { field: 'comments', title: 'On this day', count: true },
    { field: 'cumulative', title: 'Until then', count: true },
  ]);
  const layers = [
    ...dateLayers(panels, x, dates),
    where("datum.part === 'day'", {
      mark: { type: 'rect', style: 'accent', aria: false },
      encoding: {
        x,
        x2: { field: 'end_time' },
        y: panelY(panels[0], 'day_comments', 'Comments on the day'),
        y2: { datum: 0 },
      },
    }),
    {
      layer: [
        where("datum.part === 'wave'", {
          mark: { type: 'line', aria: false },
          encoding: { x, y: cumulative, color, detail: { field: 'week' } },
        }),
        where("datum.part === 'wave'", {
          mark: { type: 'point', opacity: 0, size: 60, aria: false },
          encoding: { x, y: cumulative, tooltip: fields },
        }),
        where("datum.part === 'wave' && datum.label_at !== null", {
          mark: { type: 'text', style: 'note', align: 'right', baseline: 'bottom', dy: -3, aria: false },
          encoding: { x, y: { ...cumulative, field: 'label_at' }, text: { field: 'week', type: 'nominal' } },
        }),
      ],
    },
  ];
  const spec = layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] });
  const summary = `Bars of ${counted(total, 'comment')} by day, and for the steps of ${counted(weeks.length, 'week')} a line of the comments until then.`;
  return { spec, values, summary };
}

const parts = ['Learners: threads', 'Learners: replies', 'Staff: threads', 'Staff: replies'] as const;

/** For each week the comments by learners and by staff, threads and replies apart. */
export function authorChart({ comment_authors: rows }: CommentActivityResult): Chart | null {
  const total = rows.reduce((sum, row) => sum + row.openings + row.replies, 0);
  if (total === 0) return null;
  const values = rows.flatMap((row) => {
    const by = row.author === 'staff' ? 2 : 0;
    return [row.openings, row.replies].map((written, index) => ({
      week: `Week ${row.week_number}`,
      rank: by + index,
      part: parts[by + index],
      written,
      people: row.people,
    }));
  });
  const weeks = [...new Set(values.map(({ week }) => week))];
  const y = {
    field: 'week',
    type: 'nominal',
    scale: { domain: weeks, paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, domain: false },
  };
  const layers = [
    {
      mark: { type: 'bar', aria: false },
      encoding: {
        y,
        x: {
          field: 'written',
          type: 'quantitative',
          stack: 'zero',
          axis: { title: 'Comments', grid: true, tickMinStep: 1, tickCount: { expr: 'width < 400 ? 3 : 6' } },
        },
        order: { field: 'rank' },
        color: {
          field: 'part',
          type: 'nominal',
          scale: { domain: parts },
          legend: { title: null, columns: { expr: 'width < 480 ? 2 : 4' } },
        },
        tooltip: tooltip([
          { field: 'week', title: 'Steps of' },
          { field: 'part', title: 'By' },
          { field: 'written', title: 'Comments', count: true },
          { field: 'people', title: 'People', count: true },
        ]),
      },
    },
  ];
  const summary = `Bars of ${counted(total, 'comment')} by week of the step, by learners and by staff, threads and replies apart.`;
  return { spec: layeredSpec({ height: weeks.length * 30, layers }), values, summary };
}

/** For each week the median wait for staff, with the middle half of the waits. */
export function waitChart({ comment_waits: rows }: CommentActivityResult): Chart | null {
  return staffWaitChart(
    rows,
    ({ week_number: week }) => (week === null ? 'All weeks' : `Week ${week}`),
    'Steps of',
    (shown, median) =>
      `The median hours until staff reply for ${counted(shown, 'row')}, ${median} over all weeks.`,
  );
}

const MOST_STEPS = 25;
const wordBars = labelledBars({
  name: 'name',
  value: 'learners',
  title: 'Learners',
  label: 'label',
  labelWidth: 110,
  tooltip: [
    { field: 'step', title: 'Step' },
    { field: 'words', title: 'Words' },
  ],
});

/** At each step the word that most learners use; the tooltip has the next ones. */
export function wordChart({ comment_words: rows }: CommentActivityResult, view: CardView): Chart | null {
  const firsts = rows.filter((row) => row.rank === 1);
  if (firsts.length === 0) return null;
  const least = firsts.map((row) => row.learners).toSorted((a, b) => b - a)[MOST_STEPS - 1] ?? 0;
  const shown = firsts.filter((row) => row.learners >= least).slice(0, MOST_STEPS);
  const values = shown.map((row, rank) => {
    const step = stepLabel(row.week_number, row.step_number);
    const own = rows.filter(
      (each) => each.week_number === row.week_number && each.step_number === row.step_number,
    );
    return {
      name: `${step}: ${row.word}`,
      rank,
      step: stepName(step, view.course),
      learners: row.learners,
      label: counted(row.learners, 'learner'),
      words: own.map((each) => `${each.word} (${each.learners})`).join(', '),
    };
  });
  const summary = `Bars of the learners who use the most shared word at each of ${counted(shown.length, 'step')}.`;
  return { spec: layeredSpec({ height: shown.length * 26, layers: wordBars }), values, summary };
}
