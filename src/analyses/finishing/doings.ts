import type { ColumnTable } from 'arquero';
import { type StepSets, stepSets } from '@/course/step-sets';
import type { AnalysisContext } from '../context';
import type { FinishingActivity } from './tables';

/** Who did one kind of thing at which step, in the selected times. */
export interface Doing {
  readonly activity: FinishingActivity;
  /** The ranks of the steps at which it can be done. */
  readonly ranks: readonly number[];
  readonly sets: StepSets;
}

const SOURCES = [
  ['answered', 'question-response', 'submitted_at'],
  ['commented', 'comments', 'timestamp'],
] as const;

/** What learners may do at the steps in use, as far as the files tell. */
export function doingsOf(
  { run, rows, settings }: AnalysisContext,
  activity: ColumnTable,
  places: Int32Array,
  ranks: Int32Array,
): readonly Doing[] {
  const people = run.people.ids.length;
  const all = [...places.keys()];
  const completions = stepSets(activity, 'last_completed_at', ranks, people, places.length);
  const isVideo = (rank: number) => settings.steps[run.steps.labels[places[rank]]]?.type === 'video';
  const told = SOURCES.flatMap(([what, dataset, time]): Doing[] => {
    const table = rows(dataset);
    if (!table) return [];
    return [{ activity: what, ranks: all, sets: stepSets(table, time, ranks, people, places.length) }];
  });
  return [
    { activity: 'completed', ranks: all.filter((rank) => !isVideo(rank)), sets: completions },
    { activity: 'watched', ranks: all.filter(isVideo), sets: completions },
    ...told,
  ];
}
