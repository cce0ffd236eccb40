import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '@/engine/protocol';
import { useStore } from '@/store';
import { WORKSPACE_ENDING } from '@/store/dataset';
import { download } from '@/ui/download';
import { OpenWorkspace } from '@/ui/keeping/OpenWorkspace';
import { failureSentence } from '@/ui/messages';
import { count, counted } from '@/words/numbers';
import classes from './data.module.css';

/** Saves all that was set and chosen as one file, with the loaded tables or without, and opens such a file. */
export function WorkspaceFile() {
  const files = useStore(({ summary }) => summary.files);
  const save = useStore((store) => store.saveWorkspace);
  const noteSaved = useStore((store) => store.noteSaved);
  const [withData, setWithData] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const loaded = files.filter(({ state }) => state === 'loaded');
  const rows = loaded.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  const press = async () => {
    setSaving(true);
    const outcome = await save(withData);
    setSaving(false);
    setFailure(outcome.ok ? null : outcome);
    if (!outcome.ok) return;
    download(outcome.value, nameToday());
    noteSaved('rules', 'log');
  };
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>
        One file to come back to, on this device or another: the course’s settings, titles and notable dates,
        saved groups, the selection, what was chosen for learners at risk, the rules and the log of
        interventions, and how the page looks. Drop it on the page to open it.
      </p>
      <Checkbox
        label={`With the data: ${counted(loaded.length, 'file')}, ${count(rows)} rows`}
        description="Then everyone who has the file has the learners’ rows: ids, times, answers and comments. Handle it like the exports themselves."
        checked={withData}
        onChange={(event) => setWithData(event.currentTarget.checked)}
      />
      <p className={classes.quiet} role="status" aria-label="What the file holds">
        {withData
          ? `The file will hold the settings and all ${count(rows)} rows, with learners’ ids.`
          : 'The file will hold no learner’s rows. Of learners it holds at most the ids in the log of interventions.'}
      </p>
      {failure && <p className={classes.problem}>{failureSentence(failure)}</p>}
      <Group gap="sm">
        <Button size="sm" loading={saving} onClick={press}>
          Save workspace
        </Button>
        <OpenWorkspace />
      </Group>
    </div>
  );
}

const nameToday = () => `coursetrace-${new Date().toISOString().slice(0, 10)}${WORKSPACE_ENDING}`;
