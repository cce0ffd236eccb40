import type { CardView } from '@/analyses/definition';
import type { ComparedRun, ComparedRuns } from '@/store/compared-runs';
import { inWords } from '@/words/list';
import { acrossRunsSentence } from '@/words/selection';

/** A run with the name that stands for it in legends and sentences. */
export interface NamedRun extends ComparedRun {
  readonly label: string;
}

/** `Run 6`, with the course before it where several courses are compared, and its short name where two are called alike. */
export function namedRuns({ runs }: Pick<ComparedRuns, 'runs'>): readonly NamedRun[] {
  const several = new Set(runs.map(({ run }) => run.slug)).size > 1;
  const full = ({ run, course }: ComparedRun) => `${course.name}, run ${run.number}`;
  const taken = runs.map(full);
  return runs.map((each) => {
    const { run, course } = each;
    if (!several) return { ...each, label: `Run ${run.number}` };
    const own = full(each);
    const alike = taken.filter((other) => other === own).length > 1;
    return { ...each, label: alike ? `${course.name} (${run.slug}), run ${run.number}` : own };
  });
}

/** Which runs a picture is about, and what of each of them: `Reading weather maps · Run 1 and Run 2 · All learners · week 2`. */
export function aboutRuns(
  compared: readonly NamedRun[],
  labels: readonly string[],
  filter: CardView['filter'],
): string {
  const slugs = new Set(compared.map(({ run }) => run.slug));
  const course = slugs.size === 1 ? `${compared[0].course.name} · ` : '';
  return `${course}${inWords(labels)} · ${acrossRunsSentence(filter)}`;
}

/** Whether any title of a step is known. */
export function hasTitles({ course }: NamedRun): boolean {
  return Object.values(course.steps).some(({ title }) => title !== null && title !== '');
}
