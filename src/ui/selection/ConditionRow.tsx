import { type Condition, sameQuestion } from '@/course/filter';
import { useStore } from '@/store';
import { type KnownRun, obstacleTo } from '@/store/available';
import { sizeWords } from '@/words/withheld';
import { TextButton } from '../TextButton';
import { useChosenGroup } from './chosen-group';
import { obstacleSentence } from './obstacles';
import { toggled } from './ready';
import classes from './selection.module.css';

interface ConditionRowProps {
  readonly condition: Condition;
  readonly label: string;
  readonly learners: number | null;
  readonly known: KnownRun;
}

/** One condition to tick, with its number of learners; where nobody can know it, the reason. */
export function ConditionRow({ condition, label, learners, known }: ConditionRowProps) {
  const { group, chooseGroup } = useChosenGroup();
  const compareOn = useStore((store) => store.compareOn);
  const comparing = useStore((store) => store.against !== null);
  const withhold = useStore((store) => store.withhold);
  const obstacle = obstacleTo(condition, known);
  const compare = !comparing && !obstacle && learners !== 0 ? () => compareOn(condition) : null;
  return (
    <li className={classes.offered}>
      <label className={classes.row}>
        <input
          type="checkbox"
          checked={group.some((other) => sameQuestion(other, condition))}
          disabled={obstacle !== null}
          onChange={() => chooseGroup(toggled(group, condition))}
        />
        <span className={classes.grow}>
          {label}
          {obstacle && <small className={classes.reason}>{obstacleSentence(obstacle)}</small>}
        </span>
        <span className={classes.number}>
          {obstacle ? '—' : learners !== null && sizeWords(learners, withhold)}
        </span>
      </label>
      {compare && (
        <TextButton
          aria-label={`Compare: ${label}`}
          title="Lay them beside the others of those chosen"
          onClick={compare}
        >
          compare
        </TextButton>
      )}
    </li>
  );
}
