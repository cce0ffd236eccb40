import type { ComparedRun, ComparedRuns } from '@/store/use-compared-runs';

/** A run with the name that stands for it in legends and sentences. */
export interface NamedRun extends ComparedRun {
  readonly label: string;
}

/** `Run 6`, with the course before it where several courses are compared. */
export function namedRuns({ runs }: ComparedRuns): readonly NamedRun[] {
  const several = new Set(runs.map(({ run }) => run.slug)).size > 1;
  return runs.map((each) => {
    const { run, course } = each;
    return { ...each, label: several ? `${course.name}, run ${run.number}` : `Run ${run.number}` };
  });
}

/** Whether any title of a step is known. */
export function hasTitles({ course }: NamedRun): boolean {
  return Object.values(course.steps).some(({ title }) => title !== null && title !== '');
}
