import { type Condition, without } from '@/course/filter';
import { useRun } from '@/store/use-run';
import { conditionPhrase } from '@/words/selection';
import { TextButton } from '../TextButton';
import { useChosenGroup } from './chosen-group';
import classes from './selection.module.css';

/** The conditions that were chosen, each of which can be turned round or taken back. */
export function Conditions() {
  const { group, chooseGroup } = useChosenGroup();
  const course = useRun()?.course;
  if (group.length === 0) return null;
  const turn = (condition: Condition) =>
    chooseGroup(group.map((other) => (other === condition ? { ...other, not: !other.not } : other)));
  return (
    <section className={classes.part} aria-label="Chosen conditions">
      <h3>Learners who</h3>
      <ul className={classes.list}>
        {group.map((condition, place) => {
          const phrase = conditionPhrase({ ...condition, not: false }, course);
          return (
            <li key={phrase} className={classes.condition}>
              <span className={classes.grow}>
                {place > 0 && 'and '}
                {conditionPhrase(condition, course)}
              </span>
              <label className={classes.not}>
                <input
                  type="checkbox"
                  checked={condition.not}
                  onChange={() => turn(condition)}
                  aria-label={`Not: ${phrase}`}
                />
                not
              </label>
              <TextButton
                onClick={() => chooseGroup(without(group, condition))}
                aria-label={`Remove: ${phrase}`}
              >
                Remove
              </TextButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
