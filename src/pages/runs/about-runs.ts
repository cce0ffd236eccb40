import type { CardView } from '@/analyses/definition';
import type { NamedRun } from '@/store/named-runs';
import { inWords } from '@/words/list';
import { acrossRunsSentence } from '@/words/selection';

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
