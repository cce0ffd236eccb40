import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import { textAt } from '../text-at';
import { videoFalls } from './falls';
import {
  type AudienceKind,
  marks,
  type VideoAudienceRow,
  type VideoStatsResult,
  type VideoWatchedRow,
} from './tables';

const markColumns: Readonly<Record<(typeof marks)[number], string>> = {
  5: 'viewed_five_percent',
  10: 'viewed_ten_percent',
  25: 'viewed_twentyfive_percent',
  50: 'viewed_fifty_percent',
  75: 'viewed_seventyfive_percent',
  95: 'viewed_ninetyfive_percent',
  100: 'viewed_onehundred_percent',
};

const audiences: Readonly<
  Record<AudienceKind, { readonly names: readonly string[]; readonly suffix: string }>
> = {
  device: {
    names: ['desktop', 'mobile', 'tablet', 'tv', 'console', 'unknown'],
    suffix: 'device_percentage',
  },
  region: {
    names: ['europe', 'asia', 'africa', 'north_america', 'south_america', 'oceania', 'antarctica'],
    suffix: 'views_percentage',
  },
};

const empty: VideoStatsResult = { video_views: [], video_watched: [], video_falls: [], video_audience: [] };

/** Rows in course order; those without a step last, as in the file. */
function inCourseOrder(table: ColumnTable): number[] {
  const step = integers(table, 'step');
  const place = (row: number) => (step[row] < 0 ? Number.MAX_SAFE_INTEGER : step[row]);
  return [...step.keys()].toSorted((a, b) => place(a) - place(b));
}

/** What the file says of each video, one row of the file after the other. */
function videosOf({ run }: AnalysisContext, table: ColumnTable) {
  const step = integers(table, 'step');
  return inCourseOrder(table).map((row) => {
    const value = (column: string) => {
      const number = numbers(table, column)[row];
      return Number.isNaN(number) ? null : number;
    };
    const known = step[row] >= 0;
    const video = {
      week_number: known ? run.steps.weeks[step[row]] : null,
      step_number: known ? run.steps.numbers[step[row]] : null,
      title: textAt(table, 'title', row),
    };
    return { video, value, views: value('total_views') ?? 0 };
  });
}

/** Views, watching and audience of each video. A video without views has no shares. */
export const compute: Compute<VideoStatsResult> = (context) => {
  const table = context.rows('video-stats');
  if (!table) return empty;
  const videos = videosOf(context, table);
  const watched = videos
    .filter(({ views }) => views > 0)
    .map(({ video, value, views }): VideoWatchedRow[] =>
      marks.flatMap((mark) => {
        const percent = value(markColumns[mark]);
        return percent === null ? [] : [{ ...video, mark, percent, views }];
      }),
    );
  const audience = videos
    .filter(({ views }) => views > 0)
    .flatMap(({ video, value, views }) =>
      (['device', 'region'] as const).flatMap((kind) =>
        audiences[kind].names.flatMap((name): VideoAudienceRow[] => {
          const percent = value(`${name}_${audiences[kind].suffix}`);
          return percent === null ? [] : [{ ...video, kind, name, percent, views }];
        }),
      ),
    );
  return {
    video_views: videos.map(({ video, value }) => ({
      ...video,
      duration_seconds: value('video_duration'),
      views: value('total_views'),
      downloads: value('total_downloads'),
      caption_views: value('total_caption_views'),
      transcript_views: value('total_transcript_views'),
      hd_views: value('viewed_hd'),
    })),
    video_watched: watched.flat(),
    video_falls: videoFalls(watched),
    video_audience: audience,
  };
};
