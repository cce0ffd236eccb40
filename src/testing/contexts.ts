import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { allLearners } from '@/course/population';
import type { CourseSettings } from '@/course/settings';
import { type SimulationOptions, simulateCourse } from '@/simulate';
import { loadRun } from './load-run';

/** What a computation sees of the run that these files make, with all learners. */
export async function contextOf(
  files: Readonly<Record<string, string>>,
  settings: Partial<CourseSettings> = {},
): Promise<AnalysisContext> {
  const run = await loadRun(files);
  return analysisContext(run, { ...run.defaults, ...settings }, allLearners(run.people));
}

/** A simulated course's files by name, without the datasets named. */
export function simulatedFiles(
  options: Partial<SimulationOptions>,
  without: readonly string[] = [],
): Readonly<Record<string, string>> {
  const files = simulateCourse(options).filter(({ name }) => !without.some((each) => name.includes(each)));
  return Object.fromEntries(files.map(({ name, chunks }) => [name, [...chunks()].join('')]));
}
