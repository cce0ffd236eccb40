import type { Course } from './course';
import { field, line } from './csv';

/** Columns of the links export, the only one with step titles. */
export const extractLinksHeader =
  'Week Number,Step Number,Step Title,Step URL,Part,Field,Link Target,Link Caption';

/** At least one row per step, two where a step refers to further reading. */
export function* extractLinks(course: Course): Generator<string> {
  const { slug, run } = course.options;
  for (const [index, { week, number, title, type }] of course.steps.entries()) {
    const url = `https://www.example.org/courses/${slug}/${run}/steps/${400_000 + 7 * index}`;
    const step = line(week, number, field(title), url).trimEnd();
    yield line(
      step,
      'Step',
      'body',
      `https://charts.example.org/${week}-${number}`,
      field('Today’s chart, larger'),
    );
    if (type === 'article' && index % 3 === 0) {
      yield line(
        step,
        'Step',
        'see_also',
        'https://glossary.example.org/',
        field('Glossary: "front", "trough"'),
      );
    }
  }
}
