import { NativeSelect } from '@mantine/core';
import { useStore } from '@/store';
import { selectRun } from '@/store/filters';
import { selectChanges, settingsOf } from '@/store/settings';
import { runName } from '@/words/run-name';

/** Chooses the run that the pages show, where several are loaded. */
export function RunSelect() {
  const runs = useStore(({ summary }) => summary.runs);
  const changes = useStore((store) => store.changes);
  const shown = useStore(selectRun);
  const chooseRun = useStore((store) => store.chooseRun);
  if (runs.length < 2 || !shown) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label="Run"
      value={shown.id}
      onChange={(event) => chooseRun(event.currentTarget.value)}
      data={runs.map((run) => ({
        value: run.id,
        label: runName(settingsOf(run, selectChanges(run.id)({ changes })), run),
      }))}
    />
  );
}
