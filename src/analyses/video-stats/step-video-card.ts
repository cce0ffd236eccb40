import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { finding } from '../sentence';
import { shareOf, verdict } from '../step-peers';
import { type Reach, reached } from './reach';
import { marks, type VideoStatsResult, type VideoWatchedRow, videoWatchedTable } from './tables';

const HEIGHT = 220;
const own = 'This video';
const rest = 'All other videos';

const isHere = (row: Pick<VideoWatchedRow, 'week_number' | 'step_number'>, { subject }: CardView) =>
  row.week_number !== null &&
  row.step_number !== null &&
  stepLabel(row.week_number, row.step_number) === subject;

function split({ video_watched: rows }: VideoStatsResult, view: CardView) {
  return {
    here: reached(rows.filter((row) => isHere(row, view))),
    others: reached(rows.filter((row) => !isHere(row, view))),
  };
}

function videoFindings(result: VideoStatsResult, view: CardView): readonly Finding[] {
  const { here, others } = split(result, view);
  const end = here.find(({ mark }) => mark === 100);
  if (!end) return [];
  const half = here.find(({ mark }) => mark === 50);
  const otherEnd = others.find(({ mark }) => mark === 100);
  const middle = half ? `${percent(half.percent, 100)} reach its middle and ` : '';
  const start = `Of ${counted(end.views, 'view')}, ${middle}${percent(end.percent, 100)} its end`;
  const values = { views: end.views, end: end.percent, others_end: otherEnd?.percent ?? null };
  if (!otherEnd) return [finding('watched', `${start}.`, values, end.views), ...falls(result, view)];
  const part = ({ percent: share, views }: Reach) => shareOf((share / 100) * views, views);
  const compared = verdict(part(end), part(otherEnd));
  const text = `${start}, against ${percent(otherEnd.percent, 100)} of ${counted(otherEnd.views, 'view')} of the other videos: ${compared}.`;
  return [finding('watched', text, { ...values, compared }, end.views), ...falls(result, view)];
}

/** Where the video loses clearly more views than the others. */
function falls({ video_falls }: VideoStatsResult, view: CardView): readonly Finding[] {
  const clear = video_falls.filter((row) => row.clear && isHere(row, view));
  return clear.slice(0, 2).map(({ from_mark, to_mark, lost, others_lost, views }, place) => ({
    key: `fall-${place + 1}`,
    text: `Between ${from_mark} and ${to_mark} % of its length it loses ${percent(lost, 100)} of its ${counted(views, 'view')}, where the other videos lose ${percent(others_lost ?? 0, 100)}: clearly more.`,
    values: { from_mark, to_mark, lost, others_lost, views },
  }));
}

function videoChart(result: VideoStatsResult, view: CardView): Chart | null {
  const { here, others } = split(result, view);
  if (here.length === 0) return null;
  const rowsOf = (video: string, rows: readonly Reach[]) =>
    rows.map((row) => ({
      video,
      mark: row.mark,
      percent: row.percent,
      text: `${percent(row.percent, 100)} of ${count(row.views)}`,
      mark_text: `${row.mark} %`,
    }));
  const x = {
    field: 'mark',
    type: 'quantitative',
    scale: { domain: [0, 100] },
    axis: {
      title: 'Point of the video',
      values: [...marks],
      labelExpr: percentLabels,
      labelOverlap: 'greedy',
    },
  };
  const y = {
    field: 'percent',
    type: 'quantitative',
    scale: { domainMin: 0, zero: true, nice: true },
    axis: { title: null, tickCount: 5, labelExpr: percentLabels },
  };
  const names = others.length > 0 ? [own, rest] : [own];
  const color = {
    field: 'video',
    type: 'nominal',
    scale: { domain: names },
    legend: { title: 'Share of views that reach each point', titleLimit: 300 },
  };
  const shape = { ...color, scale: { domain: names, range: ['circle', 'diamond'] } };
  const fields = tooltip([
    { field: 'video', title: 'Video' },
    { field: 'mark_text', title: 'Point' },
    { field: 'text', title: 'Views that reach it' },
  ]);
  const layers = [
    { mark: { type: 'line', aria: false }, encoding: { x, y, color } },
    {
      mark: { type: 'point', size: 70, opacity: 1, aria: false },
      encoding: { x, y, color, shape, tooltip: fields },
    },
  ];
  return {
    spec: layeredSpec({ height: HEIGHT, layers }),
    values: [...rowsOf(own, here), ...rowsOf(rest, others)],
    summary: `${others.length > 0 ? 'Two lines' : 'A line'} of the share of views that reach each point of the video, for this video${others.length > 0 ? ' and for all others' : ''}; ${percent(here.at(-1)?.percent ?? 0, 100)} of this video’s views reach its last point.`,
  };
}

/** How much of the step's video is watched. */
export const stepVideo: Card<VideoStatsResult> = {
  id: 'step-video',
  about: 'step',
  question: 'How much of this video is watched?',
  definition: [
    'The share of the video’s views that reach 5, 10, 25, 50, 75, 95 and 100 % of its length, as exported, beside that of all other videos’ views together. It need not fall from mark to mark, for a viewer may jump ahead.',
    'A difference at the end is clear where Newcombe’s 95 % interval does not hold zero, a fall between two marks where it does so with 95 % for all falls of all videos together; views are taken as if each came from another person.',
    'The figures are those of FutureLearn’s video statistics, which name no learner: a choice of learners or dates has no bearing on them.',
  ],
  findings: videoFindings,
  chart: videoChart,
  table: (result, view) => ({
    schema: videoWatchedTable,
    rows: result.video_watched.filter((row) => isHere(row, view)),
  }),
};
