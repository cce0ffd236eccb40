import type { RunId, RunSummary } from '@/engine/protocol';
import { published } from '@/stats/publishing';
import { useStore } from '@/store';
import { selectChanges, settingsOf } from '@/store/settings';
import { runName } from '@/words/run-name';
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
  const changes = useStore((store) => store.changes);
  const isPart = useStore(({ filter }) => filter.group.length > 0);
  return (
    <fieldset className={classes.group}>
      <legend>Runs</legend>
      {runs.map((run) => (
        <label key={run.id} className={classes.option}>
          <input
            type="checkbox"
            checked={chosen.some(({ id }) => id === run.id)}
            onChange={() => onToggle(run.id)}
          />
          <span>
            {runName(settingsOf(run, selectChanges(run.id)({ changes })), run)}{' '}
            <small>
              {learnersWords(published(run.learners, withhold), withhold)}
              {isPart && ' in all'}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
