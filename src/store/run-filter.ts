import { acrossRuns, type Filter } from '@/course/filter';
import type { RunSummary } from '@/engine/protocol';
import { validFilter } from './available';
import type { Store } from './index';
import { selectChanges, settingsOf } from './settings';

/** What of a filter can be applied to every one of these runs alike: no dates, and only what each of them can answer. */
export function filterForRuns(
  filter: Filter,
  runs: readonly RunSummary[],
  changes: Store['changes'],
): Filter {
  return runs.reduce((left, run) => {
    const course = settingsOf(run, selectChanges(run.id)({ changes }));
    const { datasets, located } = run;
    return validFilter(left, { datasets, course, answers: null, located }).filter;
  }, acrossRuns(filter));
}
