import type { LearnerGroup } from '@/course/filter';
import { useQuery } from './use-query';

/** How many learners of the shown run each group has, by the whole run; null while that is not known. */
export function useGroupSizes(groups: readonly LearnerGroup[]): readonly (number | null)[] {
  const last = useQuery('group-sizes', groups.length > 0 ? { groups } : undefined, 'run');
  const sizes = new Map<string, number>();
  if (last?.outcome.ok) {
    const { value } = last.outcome;
    last.question.groups.forEach((group, place) => {
      sizes.set(JSON.stringify(group), value[place]);
    });
  }
  return groups.map((group) => sizes.get(JSON.stringify(group)) ?? null);
}
