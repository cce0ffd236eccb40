import { useMemo } from 'react';
import { useStore } from '@/store';
import { chosenRuns } from '@/store/compared-runs';
import { namedRuns } from '@/store/named-runs';
import { useComparedRuns } from '@/store/use-compared-runs';
import type { CurrentRun } from '@/store/use-run';
import { comparedRunsSentence } from '@/words/selection';
import { sizeWords } from '@/words/withheld';
import { SelectedWords } from './SelectedWords';

/** What is selected of each run that is compared, in a line; of the one shown where no two are. */
export function RunsWords({ current }: { readonly current: CurrentRun }) {
  const runs = useStore(({ summary }) => summary.runs);
  const left = useStore((store) => store.leftRuns);
  const withhold = useStore((store) => store.withhold);
  const chosen = useMemo(() => chosenRuns(runs, current.run, left), [runs, current.run, left]);
  const compared = useComparedRuns(chosen);
  if (chosen.length < 2) return <SelectedWords current={current} />;
  const named = namedRuns(compared).map(({ label, run }) => ({
    label,
    size: sizeWords(run.learners, withhold),
  }));
  return comparedRunsSentence(compared.filter, named);
}
