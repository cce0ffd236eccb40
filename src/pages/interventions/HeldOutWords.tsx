import { FEW } from '@/interventions/effect-words';
import { heldOutOf } from '@/interventions/hold-out';
import { count, counted } from '@/words/numbers';
import classes from './interventions.module.css';

interface HeldOutWordsProps {
  readonly rows: number;
  readonly matched: number;
  readonly share: number;
}

/** How many will be written to and held out, and what can come of that. */
export function HeldOutWords({ rows, matched, share }: HeldOutWordsProps) {
  if (matched === 0) return <p role="note">The rule matches nobody, so there is nothing to export.</p>;
  if (rows === 0) {
    return (
      <p role="note">
        {matched === 1 ? 'The one learner' : `All ${counted(matched, 'learner')}`} matched{' '}
        {matched === 1 ? 'was' : 'were'} contacted before, or held out.
      </p>
    );
  }
  const heldOut = heldOutOf(rows, share);
  const few = Math.min(heldOut, rows - heldOut) < FEW;
  return (
    <p role="note" className={classes.counts}>
      {rows < matched &&
        `Of ${counted(matched, 'learner')} matched, ${count(matched - rows)} ${matched - rows === 1 ? 'was' : 'were'} contacted before, or held out. `}
      <strong>
        {count(rows - heldOut)} will be written to, {heldOut === 0 ? 'nobody' : count(heldOut)} held out.
      </strong>
      {heldOut > 0 && few && ` With fewer than ${FEW} in a group, only a very large difference will show.`}
    </p>
  );
}
