import type { CardView } from '@/analyses/definition';
import type { CourseWavesResult, CourseWavesRow, WaveActivity } from './tables';

/** Which activity a card shows: its only one, or the one chosen. */
export type ActivityOf = (view: CardView) => WaveActivity;

/** Visits or completions, as chosen on the card of steps. */
export const stepWave: ActivityOf = ({ choices }) =>
  choices.activity === 'step_completions' ? 'step_completions' : 'step_visits';

/** The rows of one activity. */
export function rowsOf(
  { course_waves }: CourseWavesResult,
  activity: WaveActivity,
): readonly CourseWavesRow[] {
  return course_waves.filter((row) => row.activity === activity);
}

/** Each week's rows, in order of time. */
export function byWeek(rows: readonly CourseWavesRow[]): ReadonlyMap<number, readonly CourseWavesRow[]> {
  const weeks = new Set(rows.map(({ week_number }) => week_number));
  return new Map([...weeks].map((week) => [week, rows.filter(({ week_number }) => week_number === week)]));
}
