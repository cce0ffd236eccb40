import type { Filter } from '@/course/filter';
import type { CourseSettings, SettingsChanges } from '@/course/settings';
import type { RunId, RunSummary } from '@/engine/protocol';
import type { Store } from './index';
import { filterForRuns } from './run-filter';
import { selectChanges, settingsOf } from './settings';

export interface ComparedRun {
  readonly run: RunSummary;
  readonly changes: SettingsChanges;
  readonly course: CourseSettings;
}

/** Runs that are compared with each other. */
export interface ComparedRuns {
  /** The earliest first, to which each other is compared. */
  readonly runs: readonly ComparedRun[];
  /** What of the selection is applied to each of them. */
  readonly filter: Filter;
}

/** Which runs belong together: those of each course that has several; all of them where no course has. None of one alone. */
export function runsTogether(runs: readonly RunSummary[]): readonly (readonly RunSummary[])[] {
  const slugs = [...new Set(runs.map(({ slug }) => slug))];
  const courses = slugs.map((slug) => runs.filter((run) => run.slug === slug));
  const several = courses.filter((own) => own.length > 1);
  if (several.length > 0) return several;
  return runs.length > 1 ? [runs] : [];
}

/** The runs that belong together with one; only itself where none does. */
export function runsWith(runs: readonly RunSummary[], shown: RunSummary): readonly RunSummary[] {
  return runsTogether(runs).find((own) => own.some(({ id }) => id === shown.id)) ?? [shown];
}

/** The runs that are compared: all but those left out; until something is chosen, those that belong with the one shown. */
export function chosenRuns(
  runs: readonly RunSummary[],
  shown: RunSummary,
  left: readonly RunId[] | null,
): readonly RunSummary[] {
  if (left) return runs.filter(({ id }) => !left.includes(id));
  const offered = runsWith(runs, shown).map(({ id }) => id);
  return runs.filter(({ id }) => offered.includes(id));
}

/** Sorts runs by their starts, those of one day by their numbers. */
export const startOf = ({ course, run }: Pick<ComparedRun, 'course' | 'run'>) =>
  `${course.startDate ?? '9'} ${String(run.number).padStart(4, '0')} ${run.slug}`;

/** These runs in order of their starts, each with its settings, and what of the selection can be applied to all of them. */
export function comparedRuns(
  runs: readonly RunSummary[],
  filter: Filter,
  changes: Store['changes'],
): ComparedRuns {
  const all = runs.map((run): ComparedRun => {
    const own = selectChanges(run.id)({ changes });
    return { run, changes: own, course: settingsOf(run, own) };
  });
  return {
    runs: all.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
    filter: filterForRuns(filter, runs, changes),
  };
}
