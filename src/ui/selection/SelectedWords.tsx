import { useStore } from '@/store';
import { useComparedSizes } from '@/store/use-compared-sizes';
import type { CurrentRun } from '@/store/use-run';
import { comparedSentence, selectionSentence } from '@/words/selection';
import { useSelectedLearners } from './use-selected-learners';

/** What is selected, and with whom it is compared, in a line. */
export function SelectedWords({ current: { course } }: { readonly current: CurrentRun }) {
  const filter = useStore((store) => store.filter);
  const against = useStore((store) => store.against);
  const learners = useSelectedLearners();
  const sizes = useComparedSizes();
  if (!against) return selectionSentence(filter, learners, course);
  return comparedSentence(filter, against, [sizes?.selected ?? null, sizes?.against ?? null], course);
}
