import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';
import { marks, type VideoFallsRow, type VideoWatchedRow } from './tables';

interface Fall {
  readonly video: readonly VideoWatchedRow[];
  readonly from_mark: number;
  readonly to_mark: number;
  readonly lost: number;
  readonly views: number;
}

function fallsOf(video: readonly VideoWatchedRow[]): Fall[] {
  return marks.slice(1).flatMap((to_mark, index) => {
    const from_mark = marks[index];
    const before = video.find(({ mark }) => mark === from_mark);
    const after = video.find(({ mark }) => mark === to_mark);
    if (!before || !after) return [];
    return [{ video, from_mark, to_mark, lost: before.percent - after.percent, views: before.views }];
  });
}

const share = (percent: number) => Math.min(1, Math.max(0, percent / 100));

/**
 * The share of each video's views that end between two neighbouring marks, the largest first, against the same of all other
 * videos together. A fall is clear where Newcombe's interval of the difference is above zero, all falls holding jointly at
 * 95 % (Bonferroni).
 */
export function videoFalls(videos: readonly (readonly VideoWatchedRow[])[]): VideoFallsRow[] {
  const falls = videos.flatMap(fallsOf);
  const confidence = jointConfidence(0.95, falls.length);
  return falls
    .map((fall) => {
      const { video, from_mark, to_mark, lost, views } = fall;
      const others = falls.filter((each) => each.video !== video && each.from_mark === from_mark);
      const otherViews = others.reduce((sum, each) => sum + each.views, 0);
      const others_lost =
        otherViews > 0 ? others.reduce((sum, each) => sum + each.lost * each.views, 0) / otherViews : null;
      const clear =
        others_lost !== null &&
        differenceInterval(
          { share: share(lost), trials: views },
          { share: share(others_lost), trials: otherViews },
          confidence,
        ).low > 0;
      const { week_number, step_number, title } = video[0];
      return { week_number, step_number, title, from_mark, to_mark, lost, others_lost, views, clear };
    })
    .toSorted((a, b) => b.lost - a.lost);
}
