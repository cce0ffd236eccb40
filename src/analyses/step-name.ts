import type { CourseSettings } from '@/course/settings';

/** The step's label and, where it is known, its title: `1.10 Staying safe`. */
export function stepName(label: string, course: CourseSettings): string {
  const title = course.steps[label]?.title;
  return title ? `${label} ${title}` : label;
}
