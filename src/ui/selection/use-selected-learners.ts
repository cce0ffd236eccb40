import { useStore } from '@/store';
import { useGroupSizes } from '@/store/use-group-sizes';
import { useRun } from '@/store/use-run';

/** How many learners of the shown run are selected; null while that is not known. */
export function useSelectedLearners(): number | null {
  const group = useStore(({ filter }) => filter.group);
  const current = useRun();
  const everyone = group.length === 0;
  const [size] = useGroupSizes(everyone ? [] : [group]);
  return everyone ? (current?.run.learners ?? null) : (size ?? null);
}
