import { useStore } from '@/store';
import { useComparedSizes } from '@/store/use-compared-sizes';
import type { CurrentRun } from '@/store/use-run';
import { groupNames } from '@/words/group-names';
import { comparedSentence, selectionSentence } from '@/words/selection';
import { useSelectedLearners } from './use-selected-learners';

/** What is selected, and with whom it is compared, in a line. */
export function SelectedWords({ current: { course } }: { readonly current: CurrentRun }) {
  const filter = useStore((store) => store.filter);
  const against = useStore((store) => store.against);
  const learners = useSelectedLearners();
  const sizes = useComparedSizes();
  const saved = useStore((store) => store.savedGroups);
  if (!against) return selectionSentence(filter, learners, course);
  const both = [sizes?.selected ?? null, sizes?.against ?? null];
  return comparedSentence(filter, against, both, course, groupNames(saved, [filter.group, against]));
}
