import type { CardView } from '@/analyses/definition';
import type { Filter } from '@/course/filter';
import type { Run } from '@/course/run';
import { applyChanges, type SettingsChanges } from '@/course/settings';

/** What a card sees of a run, as long as nothing is chosen on it. */
export function runView(run: Run, settings: SettingsChanges, filter: Filter): CardView {
  return {
    choices: {},
    course: applyChanges(run.defaults, settings),
    datasets: [...run.tables.keys()],
    dataEnd: run.dataEnd,
    filter,
    subject: null,
  };
}
