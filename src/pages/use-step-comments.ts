import type { Queries } from '@/engine/protocol';
import { useQuery } from '@/store/use-query';

/** All that was written at a step, and none of it. */
const howMany = (step: string): Queries['comments']['question'] => ({
  search: '',
  step,
  role: 'all',
  only: 'all',
  order: 'newest',
  from: 0,
  count: 0,
  withAuthors: false,
});

/** Whether there are comments of the selection to read at a step, whoever wrote them; false until it is known. */
export function useStepComments(step: string): boolean {
  const answer = useQuery('comments', howMany(step), 'selection');
  return answer?.question.step === step && answer.outcome.ok && answer.outcome.value.total > 0;
}
