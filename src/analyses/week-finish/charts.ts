import type { Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { WeekFinishResult, WeekFinishRow } from './tables';

const panels = stackPanels([150, 120]);
const BEGAN = 'Began';
const VISITED = 'Visited all';
const COMPLETED = 'Completed all';

/** The three figures of a week, each a row of its own. */
function figures(row: WeekFinishRow) {
  const week = `${row.week_number}`;
  const none = { rate: null, low: null, high: null };
  const per = (value: number | null) => (value === null ? null : 100 * value);
  return [
    { part: 'figure', week, figure: BEGAN, learners: row.began, ...none },
    {
      part: 'figure',
      week,
      figure: VISITED,
      learners: row.visited_all,
      rate: per(row.visited_rate),
      low: per(row.visited_low),
      high: per(row.visited_high),
    },
    {
      part: 'figure',
      week,
      figure: COMPLETED,
      learners: row.completed_all,
      rate: per(row.completed_rate),
      low: per(row.completed_low),
      high: per(row.completed_high),
    },
  ];
}

const texts = (row: WeekFinishRow) => ({
  part: 'week',
  week: `${row.week_number}`,
  name: `${row.week_number} (${counted(row.steps, 'step')})`,
  began: row.began,
  visited_text: `${count(row.visited_all)} (${percent(row.visited_all, row.began)})`,
  completed_text: `${count(row.completed_all)} (${percent(row.completed_all, row.began)})`,
});

/** For each week, bars of those who begin, visit all and complete all, over the shares with their intervals. */
export function weekFinishChart({ week_finish: rows }: WeekFinishResult): Chart | null {
  if (rows.every(({ began }) => began === 0)) return null;
  const x: Spec = {
    field: 'week',
    type: 'nominal',
    scale: { domain: rows.map(({ week_number }) => `${week_number}`), paddingInner: 0.25, paddingOuter: 0.1 },
    axis: { title: 'Week', labelAngle: 0 },
  };
  const place = { x, xOffset: { field: 'figure', scale: { domain: [BEGAN, VISITED, COMPLETED] } } };
  const color = {
    field: 'figure',
    type: 'nominal',
    scale: { domain: [VISITED, COMPLETED, BEGAN] },
    legend: { title: null, values: [BEGAN, VISITED, COMPLETED] },
  };
  const share = (field: string) =>
    panelY(panels[1], field, 'Share of those who began (line: 95 % interval)', {
      labelExpr: percentLabels,
      domain: [0, 100],
    });
  const shares = (figure: string, shape: string) =>
    where(`datum.figure === '${figure}'`, {
      mark: { type: 'point', shape, size: 60, opacity: 1, aria: false },
      encoding: { ...place, y: share('rate'), color },
    });
  const intervals = {
    mark: { type: 'rule', strokeWidth: 2, aria: false },
    encoding: { ...place, y: share('low'), y2: { field: 'high' }, color },
  };
  const layers = [
    where("datum.part === 'figure'", {
      mark: { type: 'bar', aria: false },
      encoding: { ...place, y: panelY(panels[0], 'learners', 'Learners'), color },
    }),
    {
      transform: [{ filter: "datum.part === 'figure' && datum.rate !== null" }],
      layer: [intervals, shares(VISITED, 'circle'), shares(COMPLETED, 'square')],
    },
    where(
      "datum.part === 'week'",
      hoverBands(panels, { x }, [
        { field: 'name', title: 'Week' },
        { field: 'began', title: 'Began', count: true },
        { field: 'visited_text', title: 'Visited all' },
        { field: 'completed_text', title: 'Completed all' },
      ]),
    ),
  ];
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: [...rows.flatMap(figures), ...rows.map(texts)],
    summary: `For each of ${counted(rows.length, 'week')}, bars of the learners who begin it, visit all of it and complete all of it, and their shares with intervals.`,
  };
}
