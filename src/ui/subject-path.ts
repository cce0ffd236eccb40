import type { Subject } from '@/analyses/subject';

/** The page that leads to each step's or question's own. */
export const pagesOf: Readonly<Record<Subject['kind'], string>> = { step: '/steps', question: '/quiz' };

/** The address of a step's or a question's page: `/steps/1.10`, `/quiz/1.5.2`. */
export function pathOf({ kind, id }: Subject): string {
  return `${pagesOf[kind]}/${id}`;
}
