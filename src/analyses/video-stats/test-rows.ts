import { marks, type VideoWatchedRow } from './tables';

/** The watching of a video at step 1.n: the share of its views that reach each of the seven marks. */
export function watchedRows(
  step_number: number,
  views: number,
  percents: readonly number[],
): VideoWatchedRow[] {
  return marks.map((mark, place) => ({
    week_number: 1,
    step_number,
    title: `Video ${step_number}`,
    mark,
    percent: percents[place],
    views,
  }));
}
