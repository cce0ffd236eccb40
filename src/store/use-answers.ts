import type { AnswerCount } from '@/course/answers';
import { useQuery } from './use-query';

/** What the learners of the shown run answered of themselves; null until it is here. */
export function useAnswers(): readonly AnswerCount[] | null {
  const last = useQuery('answers', null, 'run');
  return last?.outcome.ok ? last.outcome.value : null;
}
