import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { allLearners } from '@/course/population';
import { type SimulationOptions, simulateCourse } from '@/simulate';
import { loadRun } from './load-run';

/** What a computation sees of a run with these files, all learners selected. */
export async function contextOf(files: Readonly<Record<string, string>>): Promise<AnalysisContext> {
  const run = await loadRun(files);
  return analysisContext(run, run.defaults, allLearners(run.people));
}

/** What a computation sees of a simulated course. */
export async function simulatedContext(options: Partial<SimulationOptions>): Promise<AnalysisContext> {
  const files = simulateCourse(options).map(({ name, chunks }) => [name, [...chunks()].join('')]);
  return contextOf(Object.fromEntries(files));
}
