import { useStore } from '@/store';
import type { ComparedRuns } from '@/store/compared-runs';
import { acrossRunsSentence } from '@/words/selection';
import classes from './runs.module.css';

/** Says what of the selection is applied to each run, where that is not all of it. */
export function AppliedSelection({ compared: { filter } }: { readonly compared: ComparedRuns }) {
  const selected = useStore((store) => store.filter);
  const against = useStore((store) => store.against);
  if (filter === selected && against === null) return null;
  return (
    <p className={classes.applied} role="status">
      {filter !== selected &&
        `Of each run: ${acrossRunsSentence(filter)}. What hangs on dates of the calendar, or on what not every run has, cannot be applied to all of them and is left out here. `}
      {against !== null && 'Only group A is shown here, run by run; group B is not used.'}
    </p>
  );
}
