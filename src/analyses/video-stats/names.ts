import { stepLabel } from '@/words/steps';

interface Video {
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly title: string;
}

/** `1.5 Private lives`, or the title alone where the step is not known. */
export function videoName({ week_number, step_number, title }: Video): string {
  if (week_number === null || step_number === null) return title || 'Untitled';
  return `${stepLabel(week_number, step_number)} ${title}`.trim();
}

/** Names for the rows of a chart: each video's own, those that two share told apart by a number. */
export function videoNames(videos: readonly Video[]): ReadonlyMap<Video, string> {
  const seen = new Map<string, number>();
  return new Map(
    videos.map((video) => {
      const name = videoName(video);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [video, times > 1 ? `${name} (${times})` : name];
    }),
  );
}

/** An expression of a chart that writes a video's name short: its step, where it has one. */
export const shortVideoName =
  "test(/^[0-9]+\\.[0-9]+ /, datum.label) ? split(datum.label, ' ')[0] : datum.label";
