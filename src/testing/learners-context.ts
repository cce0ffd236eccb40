import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { allLearners, type Population } from '@/course/population';
import type { TimeFilter } from '@/course/selected-tables';
import type { CourseSettings } from '@/course/settings';
import { loadRun } from './load-run';

interface Asked {
  readonly settings?: Partial<CourseSettings>;
  readonly filter?: TimeFilter;
  /** Ids of the learners who are selected; everyone where it is absent. */
  readonly selected?: readonly string[];
}

/** What a computation sees of these files when it is asked about learners of these ids. */
export async function learnersContext(
  files: Readonly<Record<string, string>>,
  ids: readonly string[],
  { settings = {}, filter, selected }: Asked = {},
): Promise<AnalysisContext> {
  const run = await loadRun(files);
  const asked = ids.flatMap((id) => run.people.index.get(id) ?? []);
  const all = allLearners(run.people);
  const has = selected
    ? all.has.map((is, person) => (selected.includes(run.people.ids[person]) ? is : 0))
    : all.has;
  const population: Population = { has, size: has.reduce((sum, is) => sum + is, 0) };
  return analysisContext(run, { ...run.defaults, ...settings }, population, filter, asked);
}
