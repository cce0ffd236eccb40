import type { RunId, RunSummary } from '@/engine/protocol';
import { published } from '@/stats/publishing';
import { useStore } from '@/store';
import { learnersWords } from '@/words/withheld';
import classes from './runs.module.css';

interface RunChoiceProps {
  readonly runs: readonly RunSummary[];
  readonly chosen: readonly RunSummary[];
  readonly onToggle: (id: RunId) => void;
}

/** Which of the loaded runs are compared. */
export function RunChoice({ runs, chosen, onToggle }: RunChoiceProps) {
  const withhold = useStore((store) => store.withhold);
  return (
    <fieldset className={classes.group}>
      <legend>Runs</legend>
      {runs.map(({ id, number, defaults, learners }) => (
        <label key={id} className={classes.option}>
          <input
            type="checkbox"
            checked={chosen.some((run) => run.id === id)}
            onChange={() => onToggle(id)}
          />
          <span>
            {defaults.name}, run {number}{' '}
            <small>{learnersWords(published(learners, withhold), withhold)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
