import { useStore } from './index';
import { useGroupSizes } from './use-group-sizes';

export interface ComparedSizes {
  /** The learners of the group that is selected, of the one it is compared with, and of both at once; null while not known, or where withheld. */
  readonly selected: number | null;
  readonly against: number | null;
  readonly both: number | null;
}

/** How many learners two compared groups have by the whole run; null where none are compared. */
export function useComparedSizes(): ComparedSizes | null {
  const group = useStore(({ filter }) => filter.group);
  const withhold = useStore((store) => store.withhold);
  const against = useStore((store) => store.against);
  const groups = against ? [group, against, [...group, ...against]] : [];
  const [selected, other, both] = useGroupSizes(groups);
  const shown = (size: number | null) => (withhold > 0 && size === 0 ? null : size);
  return against && { selected: shown(selected), against: shown(other), both };
}
