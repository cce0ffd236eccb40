import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { curveChart } from './curve-chart';
import { audienceShares, chosenKind } from './findings';
import { shortVideoName, videoNames } from './names';
import { audienceWords, marks, type VideoStatsResult, type VideoWatchedRow } from './tables';

const ROW = 28;
const MOST_FALLS = 15;

const bars = (value: string, name: string, labelWidth: number, title: string) =>
  labelledBars({
    name: 'name',
    value,
    title,
    label: 'label',
    labelWidth,
    tooltip: [
      { field: 'name', title: name },
      { field: 'text', title },
    ],
  });

/** The views of each video, in course order. */
export function viewChart({ video_views: rows }: VideoStatsResult): Chart | null {
  if (rows.every(({ views }) => !views)) return null;
  const names = videoNames(rows);
  const values = rows.map((row, rank) => ({
    name: names.get(row) ?? '',
    rank,
    views: row.views ?? 0,
    label: row.views === null ? 'not known' : count(row.views),
    text: row.views === null ? 'not known' : count(row.views),
  }));
  const spec = layeredSpec({ height: rows.length * ROW, layers: bars('views', 'Video', 70, 'Views') });
  return { spec, values, summary: `Bars of the views of ${counted(rows.length, 'video')} in course order.` };
}

/** The rows of each video: they stand together, and their marks begin anew with each. */
function byVideo(rows: readonly VideoWatchedRow[]): VideoWatchedRow[][] {
  const videos: VideoWatchedRow[][] = [];
  for (const row of rows) {
    const last = videos[videos.length - 1];
    if (last && row.mark > last[last.length - 1].mark) last.push(row);
    else videos.push([row]);
  }
  return videos;
}

/** The share of each video's views that reach each mark: videos by marks, or a curve for each video. */
export function watchedChart({ video_watched: rows }: VideoStatsResult, view: CardView): Chart | null {
  if (rows.length === 0) return null;
  if (view.choices.show === 'curves') return curveChart(byVideo(rows));
  const videos = byVideo(rows);
  const named = videoNames(videos.map(([first]) => first));
  const names = [...named.values()];
  const cells = videos.flatMap((video) => video.map((row) => ({ row, name: named.get(video[0]) ?? '' })));
  const values = cells.map(({ row, name }) => ({
    row: name,
    column: `${row.mark}`,
    value: row.percent,
    label: Math.round(row.percent).toString(),
    text: percent(row.percent, 100),
    views: row.views,
  }));
  const layers = matrixLayers({
    rows: names,
    columns: marks.map(String),
    title: '% of the views that reach this % of the video',
    most: 100,
    narrowName: shortVideoName,
    tooltip: [
      { field: 'row', title: 'Video' },
      { field: 'column', title: 'Per cent of the video' },
      { field: 'text', title: 'Views that reach it' },
      { field: 'views', title: 'Views', count: true },
    ],
  });
  const summary = `Matrix of ${counted(names.length, 'video')} by seven marks: the share of views that reach each.`;
  return { spec: layeredSpec({ height: names.length * ROW, layers }), values, summary };
}

/** The steepest falls between two marks, the largest first. */
export function fallChart({ video_falls }: VideoStatsResult): Chart | null {
  const rows = video_falls.filter(({ lost }) => lost > 0).slice(0, MOST_FALLS);
  if (rows.length === 0) return null;
  const values = rows.map((row, rank) => {
    const step = row.week_number === null ? row.title : `${row.week_number}.${row.step_number}`;
    return {
      name: `${step}: ${row.from_mark} to ${row.to_mark} %`,
      rank,
      lost: row.lost,
      label: `${percent(row.lost, 100)}${row.clear ? ', clearly more' : ''}`,
      text: percent(row.lost, 100),
      title: row.title,
      others: row.others_lost === null ? 'no other video' : percent(row.others_lost, 100),
      views: row.views,
    };
  });
  const layers = labelledBars({
    name: 'name',
    value: 'lost',
    title: 'Views lost',
    label: 'label',
    labelWidth: 150,
    tooltip: [
      { field: 'title', title: 'Video' },
      { field: 'name', title: 'Between' },
      { field: 'text', title: 'Views lost' },
      { field: 'others', title: 'Other videos lose' },
      { field: 'views', title: 'Views', count: true },
    ],
  });
  const falls = counted(rows.length, 'steepest fall');
  const summary = `Bars of the ${falls} of views between two marks, first ${values[0].name}: ${values[0].label}.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers }), values, summary };
}

/** Devices or regions by their share of all views. */
export function audienceChart(result: VideoStatsResult, view: CardView): Chart | null {
  const kind = chosenKind(view);
  const shares = audienceShares(result, kind).filter(({ percent: part }) => part > 0);
  if (shares.length === 0) return null;
  const values = shares.map(({ name, percent: part }, rank) => ({
    name: audienceWords[name],
    rank,
    percent: part,
    label: percent(part, 100),
    text: percent(part, 100),
  }));
  const title = kind === 'device' ? 'Device' : 'Region';
  const layers = bars('percent', title, 70, 'Share of views');
  const listed = values.map(({ name, label }) => `${name} ${label}`).join('; ');
  return {
    spec: layeredSpec({ height: values.length * 30, layers }),
    values,
    summary: `Bars of the share of all views by ${kind}: ${listed}.`,
  };
}
