import { useStore } from '@/store';
import { useGroupSizes } from '@/store/use-group-sizes';
import { useRun } from '@/store/use-run';

/** How many learners of the shown run are selected; null while that is not known, or where it is withheld. */
export function useSelectedLearners(): number | null {
  const group = useStore(({ filter }) => filter.group);
  const current = useRun();
  const withhold = useStore((store) => store.withhold);
  const everyone = group.length === 0;
  const [size] = useGroupSizes(everyone ? [] : [group]);
  const learners = everyone ? (current?.run.learners ?? null) : (size ?? null);
  return withhold > 0 && learners === 0 ? null : learners;
}
