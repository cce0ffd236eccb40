import { capitalised } from '@/words/list';
import { runName, runNumber } from '@/words/run-name';
import type { ComparedRun, ComparedRuns } from './compared-runs';

/** A run with the name that stands for it in legends and sentences. */
export interface NamedRun extends ComparedRun {
  readonly label: string;
}

/** `Run 6`, with the course before it where several courses are compared, and its short name where two are called alike. */
export function namedRuns({ runs }: Pick<ComparedRuns, 'runs'>): readonly NamedRun[] {
  const several = new Set(runs.map(({ run }) => run.slug)).size > 1;
  const full = ({ run, course }: ComparedRun) => runName(course, run);
  const taken = runs.map(full);
  return runs.map((each) => {
    const { run, course } = each;
    if (!several) return { ...each, label: capitalised(runNumber(run)) };
    const own = full(each);
    const alike = taken.filter((other) => other === own).length > 1;
    return { ...each, label: alike ? runName({ name: `${course.name} (${run.slug})` }, run) : own };
  });
}
