import type { CardView, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { THIN } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import { videoName } from './names';
import { reached } from './reach';
import { type AudienceKind, audienceWords, type VideoStatsResult } from './tables';

const share = (value: number) => percent(value, 100);
const thin = (views: number) => (views < THIN ? { caution: true } : {});

/** How many videos and views, and the most and the least viewed. */
export function viewFindings({ video_views }: VideoStatsResult): readonly Finding[] {
  const rows = video_views.flatMap((row) => (row.views === null ? [] : [{ ...row, views: row.views }]));
  const total = rows.reduce((sum, { views }) => sum + views, 0);
  if (total === 0) return [];
  const sorted = rows.toSorted((a, b) => b.views - a.views);
  const [top, bottom] = [sorted[0], sorted[sorted.length - 1]];
  const most =
    top.views > (sorted[1]?.views ?? top.views)
      ? `“${videoName(top)}” has the most (${count(top.views)})`
      : null;
  const fewest =
    bottom.views < (sorted.at(-2)?.views ?? bottom.views)
      ? `“${videoName(bottom)}” ${most ? '' : 'has '}the fewest (${count(bottom.views)})`
      : null;
  const named = [most, fewest].filter((each) => each !== null);
  const text = `${rows.length === 1 ? 'The video has' : `The ${rows.length} videos have`} ${counted(total, 'view')}${named.length > 0 ? `: ${inWords(named)}` : ''}.`;
  const values = { videos: rows.length, views: total, most: top.views, fewest: bottom.views };
  return [{ key: 'views', text, values, ...thin(total) }];
}

/** How much of the videos is watched, and which is least watched to its end. */
export function watchedFindings({ video_watched: rows }: VideoStatsResult): readonly Finding[] {
  const reach = reached(rows);
  const [first, half, end] = [5, 50, 100].map((each) => reach.find(({ mark }) => mark === each));
  if (!first || !half || !end) return [];
  const { views } = end;
  const text = `Of ${counted(views, 'view')}, ${share(first.percent)} reach the first 5\u00a0% of the video, ${share(half.percent)} its middle and ${share(end.percent)} its end.`;
  const values = { views, first: first.percent, half: half.percent, end: end.percent };
  const overall = { key: 'watched', text, values, ...thin(views) };
  const ends = rows.filter(({ mark }) => mark === 100);
  const enough = ends.filter((row) => row.views >= THIN).toSorted((a, b) => a.percent - b.percent);
  if (enough.length < 2 || enough[0].percent === enough[1].percent) return [overall];
  const [least] = enough;
  const worst = `“${videoName(least)}” is least watched to its end: ${share(least.percent)} of ${counted(least.views, 'view')}.`;
  return [overall, { key: 'least-watched', text: worst, values: { views: least.views, end: least.percent } }];
}

/** At the very end of a video run the credits: who stops there has seen it. */
const END = 100;

/** The falls before the end that are clearly steeper than the other videos', or that there are none. */
export function fallFindings({ video_falls: falls }: VideoStatsResult): readonly Finding[] {
  if (falls.length === 0) return [];
  const clear = falls.filter((row) => row.clear && row.to_mark < END);
  if (falls.every(({ others_lost }) => others_lost === null)) return [];
  if (clear.length === 0) {
    const text = 'No video loses clearly more views between two marks before its end than the other videos.';
    return [{ key: 'no-fall', text, values: { falls: falls.length } }];
  }
  return clear.slice(0, 3).map((row, place) => {
    const { from_mark, to_mark, lost, others_lost, views } = row;
    const text = `“${videoName(row)}” loses ${share(lost)} of its ${counted(views, 'view')} between ${share0(from_mark)} and ${share0(to_mark)} of its length, where the other videos lose ${share(others_lost ?? 0)}.`;
    return { key: `fall-${place + 1}`, text, values: { from_mark, to_mark, lost, others_lost, views } };
  });
}

const share0 = (mark: number) => `${mark}\u00a0%`;

/** Whether the card shows devices or regions. */
export function chosenKind(view: CardView): AudienceKind {
  return view.choices.kind === 'region' ? 'region' : 'device';
}

/** The share of all views by device or region, the most first. */
export function audienceShares({ video_audience }: VideoStatsResult, kind: AudienceKind) {
  const rows = video_audience.filter((row) => row.kind === kind);
  return [...new Set(rows.map(({ name }) => name))]
    .map((name) => {
      const own = rows.filter((row) => row.name === name);
      const views = own.reduce((sum, row) => sum + row.views, 0);
      return { name, views, percent: own.reduce((sum, row) => sum + row.percent * row.views, 0) / views };
    })
    .toSorted((a, b) => b.percent - a.percent);
}

/** On which devices, or from where, most videos are viewed. */
export function audienceFindings(result: VideoStatsResult, view: CardView): readonly Finding[] {
  const kind = chosenKind(view);
  const shares = audienceShares(result, kind);
  const most = shares.filter(({ percent: part }) => part > 0).slice(0, 3);
  if (most.length === 0) return [];
  const views = Math.max(...shares.map((row) => row.views));
  const named = most.map(({ name, percent: part, views: of }) => {
    // A share is said only with its count, where small ones are withheld.
    const own = view.lacksCounts ? wholeOf(view, `${kind} ${name}`, Math.round((of * part) / 100)) : null;
    return own === null
      ? `${audienceWords[name]} (${share(part)})`
      : `${audienceWords[name]} (${counted(own, 'view')}, ${percent(own, views)})`;
  });
  const text = `Of ${counted(views, 'view')}, the largest ${named.length === 1 ? 'share comes' : 'shares come'} from ${inWords(named)}.`;
  const values = { kind, views, top: most[0].name, top_percent: most[0].percent };
  return [{ key: 'audience', text, values, ...thin(views) }];
}
