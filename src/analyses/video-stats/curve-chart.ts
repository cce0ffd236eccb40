import type { Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { videoNames } from './names';
import { reached } from './reach';
import { marks, type VideoWatchedRow } from './tables';

const panels = stackPanels([260]);
/** Pixels at the right for the names of lines. */
const NAMES = 110;

/** A curve for each video: the share of its views that reach each mark, beside that of all videos together. */
export function curveChart(videos: readonly (readonly VideoWatchedRow[])[]): Chart | null {
  const named = videoNames(videos.map(([first]) => first));
  const all = reached(videos.flat()).map(({ mark, percent: value }) => ({
    part: 'all',
    row: 'All videos',
    mark,
    value,
    text: percent(value, 100),
  }));
  if (all.length === 0) return null;
  const own = videos.flatMap((video) =>
    video.map((row) => ({
      part: 'video',
      row: named.get(video[0]) ?? '',
      mark: row.mark,
      value: row.percent,
      text: percent(row.percent, 100),
      views: row.views,
    })),
  );
  const x = {
    field: 'mark',
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false, range: [0, { expr: `width - ${NAMES}` }] },
    axis: { title: 'Per cent of the video', values: marks, labelExpr: percentLabels, labelOverlap: 'greedy' },
  };
  const y = panelY(panels[0], 'value', 'Views that reach this point of the video', {
    domain: [0, 100],
    labelExpr: percentLabels,
  });
  const fields = tooltip([
    { field: 'row', title: 'Video' },
    { field: 'mark', title: 'Per cent of the video' },
    { field: 'text', title: 'Views that reach it' },
    { field: 'views', title: 'Views', count: true },
  ]);
  const layers = [
    where("datum.part === 'video'", {
      mark: { type: 'line', style: 'muted', strokeWidth: 1, opacity: 0.55, aria: false },
      encoding: { x, y, detail: { field: 'row' } },
    }),
    where("datum.part === 'all'", {
      mark: { type: 'line', strokeWidth: 3, aria: false },
      encoding: { x, y },
    }),
    where("datum.part === 'video'", {
      mark: { type: 'point', style: 'muted', size: 26, aria: false },
      encoding: { x, y, tooltip: fields },
    }),
    where("datum.part === 'all' && datum.mark === 100", {
      mark: { type: 'text', style: 'label', align: 'left', dx: 8, text: 'All videos', aria: false },
      encoding: { x, y },
    }),
  ];
  const listed = all.map(({ mark, text }) => `${text} reach ${mark} %`).join(', ');
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers }),
    values: [...own, ...all],
    summary: `Curves of ${counted(videos.length, 'video')}; of all views together ${listed}.`,
  };
}
