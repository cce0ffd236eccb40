import type { Condition } from '@/course/filter';
import { useStore } from '@/store';
import { useComparedSizes } from '@/store/use-compared-sizes';
import { counted } from '@/words/numbers';
import { TextButton } from '../TextButton';
import classes from './selection.module.css';

/** Ways to swap and end a comparison of two groups. */
export function ComparisonActions() {
  const swap = useStore((store) => store.swapGroups);
  const compareWith = useStore((store) => store.compareWith);
  return (
    <>
      <TextButton onClick={swap}>Swap A and B</TextButton>
      <TextButton onClick={() => compareWith(null)}>End the comparison</TextButton>
    </>
  );
}

/** Whether a condition is about what learners did in the course. */
function isByDeeds(condition: Condition): boolean {
  return condition.kind === 'among' ? condition.group.some(isByDeeds) : condition.kind === 'did';
}

/** Says whether learners are in both of the compared groups, and what follows. */
export function ComparisonNotes() {
  const sizes = useComparedSizes();
  const group = useStore(({ filter }) => filter.group);
  const other = useStore((store) => store.against);
  if (!sizes || !other) return null;
  const { selected, against, both } = sizes;
  return (
    <>
      {both !== null && both > 0 && (
        <p className={classes.nobody}>
          {counted(both, 'learner')} {both === 1 ? 'is' : 'are'} in both groups. Tests and intervals take
          groups to be of separate learners, so none is given.
        </p>
      )}
      {[...group, ...other].some(isByDeeds) && (
        <p className={classes.reason}>
          Groups that are chosen by what learners did differ in part because of that very choice.
        </p>
      )}
      {(selected === 0 || against === 0) && (
        <p className={classes.nobody}>Group {selected === 0 ? 'A' : 'B'} has no learners.</p>
      )}
    </>
  );
}
