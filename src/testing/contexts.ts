import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { allLearners } from '@/course/population';
import type { CourseSettings } from '@/course/settings';
import { type DatasetId, futurelearnFormats } from '@/formats';
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

/** What a computation sees of a simulated course. */
export async function simulatedContext(options: Partial<SimulationOptions>): Promise<AnalysisContext> {
  return contextOf(simulatedFiles(options));
}

/** What a computation sees of these datasets of a simulated course; the others are not made, which saves most of the time. */
export async function simulatedDatasets(
  options: Partial<SimulationOptions>,
  datasets: readonly DatasetId[],
  settings: Partial<CourseSettings> = {},
): Promise<AnalysisContext> {
  const others = futurelearnFormats.map(({ id }) => id).filter((id) => !datasets.includes(id));
  return contextOf(
    simulatedFiles(
      options,
      others.map((id) => `_${id}.csv`),
    ),
    settings,
  );
}
