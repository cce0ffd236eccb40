import { column, tableSchema } from '../schema';

/** Which video a row is about. The step is null in older exports, which do not name it. */
type Video = {
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly title: string;
};

export type VideoViewsRow = Video & {
  readonly duration_seconds: number | null;
  readonly views: number | null;
  readonly downloads: number | null;
  readonly caption_views: number | null;
  readonly transcript_views: number | null;
  readonly hd_views: number | null;
};

export type VideoWatchedRow = Video & {
  readonly mark: number;
  readonly percent: number;
  readonly views: number;
};

export type VideoFallsRow = Video & {
  readonly from_mark: number;
  readonly to_mark: number;
  readonly lost: number;
  readonly others_lost: number | null;
  readonly views: number;
  readonly clear: boolean;
};

export type AudienceKind = 'device' | 'region';

export type VideoAudienceRow = Video & {
  readonly kind: AudienceKind;
  readonly name: string;
  readonly percent: number;
  readonly views: number;
};

export type VideoStatsResult = {
  readonly video_views: readonly VideoViewsRow[];
  readonly video_watched: readonly VideoWatchedRow[];
  readonly video_falls: readonly VideoFallsRow[];
  readonly video_audience: readonly VideoAudienceRow[];
};

/** The points of a video up to which views are counted, in per cent of its length. */
export const marks = [5, 10, 25, 50, 75, 95, 100] as const;

export const audienceWords: Readonly<Record<string, string>> = {
  desktop: 'Desktop',
  mobile: 'Mobile',
  tablet: 'Tablet',
  tv: 'TV',
  console: 'Console',
  unknown: 'Unknown device',
  europe: 'Europe',
  asia: 'Asia',
  africa: 'Africa',
  north_america: 'North America',
  south_america: 'South America',
  oceania: 'Oceania',
  antarctica: 'Antarctica',
};

const video = {
  week_number: column('integer', 'Week', 'The video’s week; empty where the export does not name its step.'),
  step_number: column('integer', 'Step', 'The video’s step within the week; empty where it is not named.'),
  title: column('label', 'Video', 'The video’s title.'),
};
const views = column('count', 'Views', 'Views of the video.');

export const videoViewsTable = tableSchema<VideoViewsRow>('video_views', 'video', {
  ...video,
  duration_seconds: column('integer', 'Seconds', 'The video’s length in seconds.'),
  views,
  downloads: column('count', 'Downloads', 'Downloads of the video.'),
  caption_views: column('count', 'With captions', 'Views with captions.'),
  transcript_views: column('count', 'Transcripts', 'Views of the transcript.'),
  hd_views: column('count', 'In HD', 'Views in high definition.'),
});

export const videoWatchedTable = tableSchema<VideoWatchedRow>(
  'video_watched',
  'video and mark',
  {
    ...video,
    mark: column('integer', 'Mark', 'A point of the video, in per cent of its length.'),
    percent: column(
      'percent',
      'Views that reach it',
      'Per cent of the video’s views that reach the mark, 0 to 100.',
    ),
    views,
  },
  { percent: 'views' },
);

export const videoFallsTable = tableSchema<VideoFallsRow>(
  'video_falls',
  'video and two neighbouring marks, the largest fall first',
  {
    ...video,
    from_mark: column('integer', 'From', 'The earlier mark, in per cent of the video’s length.'),
    to_mark: column('integer', 'To', 'The next mark.'),
    lost: column(
      'percent',
      'Lost',
      'Per cent of the video’s views that end between the marks, to 100; below 0 where more reach the later one.',
    ),
    others_lost: column(
      'percent',
      'Others lose',
      'The same, in per cent, of all other videos’ views together; empty where there are none.',
    ),
    views,
    clear: column('boolean', 'Clearly more', 'Whether the video loses clearly more there than the others.'),
  },
  { lost: 'views', others_lost: '~views?', clear: 'views' },
);

export const videoAudienceTable = tableSchema<VideoAudienceRow>(
  'video_audience',
  'video and device or region',
  {
    ...video,
    kind: column('label', 'By', 'Whether the share is of a device or of a region.', {
      device: 'Device',
      region: 'Region',
    }),
    name: column('label', 'Device or region', 'The device or the region.', audienceWords),
    percent: column('percent', 'Share of views', 'Per cent of the video’s views, 0 to 100.'),
    views,
  },
  { percent: 'views' },
);
