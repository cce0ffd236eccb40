import { useStore } from '@/store';
import { selectRun } from '@/store/filters';
import { selectChanges, settingsOf } from '@/store/settings';
import { runName } from '@/words/run-name';
import classes from './files.module.css';

/** What is loaded, in a few words. */
export function DatasetStatus() {
  const status = useStore((store) => store.status);
  const run = useStore(selectRun);
  const several = useStore(({ summary }) => summary.runs.length > 1);
  const changes = useStore(selectChanges(run?.id ?? ''));
  const ready = run && !several ? runName(settingsOf(run, changes), run) : '';
  const words = { empty: '', loading: 'Reading files', ready, error: 'No file is loaded' };
  return (
    <span className={classes.status} data-testid="dataset-status" data-state={status} role="status">
      {words[status]}
    </span>
  );
}
