import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '@/engine/protocol';
import { useStore } from '@/store';
import { WORKSPACE_ENDING } from '@/store/dataset/workspace-name';
import { areLearnersHidden } from '@/store/interface';
import { download } from '@/ui/download';
import { OpenWorkspace } from '@/ui/keeping/OpenWorkspace';
import { failureSentence } from '@/ui/messages/failures';
import { counted } from '@/words/numbers';
import classes from './data.module.css';

/** Saves all that was set and chosen as one file, with the loaded tables or without, and opens such a file. */
export function WorkspaceFile() {
  const files = useStore(({ summary }) => summary.files);
  const save = useStore((store) => store.saveWorkspace);
  const noteSaved = useStore((store) => store.noteSaved);
  const hidden = useStore(areLearnersHidden);
  const entries = useStore(({ interventionLog }) => interventionLog.length);
  const [wantsData, setWantsData] = useState(false);
  const [wantsLog, setWantsLog] = useState(true);
  const withData = wantsData && !hidden;
  const withLog = wantsLog && !hidden;
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const loaded = files.filter(({ state }) => state === 'loaded');
  const rows = loaded.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  const press = async () => {
    setSaving(true);
    const outcome = await save({ data: withData, log: withLog });
    setSaving(false);
    setFailure(outcome.ok ? null : outcome);
    if (!outcome.ok) return;
    download(outcome.value, nameToday());
    noteSaved('rules', ...(withLog ? (['log'] as const) : []));
  };
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>
        One file to come back to, on this device or another: the course’s settings, titles and notable dates,
        saved groups, the selection, what was chosen for learners at risk, the rules and log of interventions,
        and how the page looks. Drop it on the page to open it.
      </p>
      {!hidden && (
        <Checkbox
          label={`With the data: ${counted(loaded.length, 'file')}, ${counted(rows, 'row')}`}
          description="Then everyone who has the file has the learners’ rows: ids, times, answers and comments. Handle it like the exports themselves."
          checked={withData}
          onChange={(event) => setWantsData(event.currentTarget.checked)}
        />
      )}
      {!hidden && entries > 0 && (
        <Checkbox
          label={`With the log of interventions: ${counted(entries, 'export')}`}
          description="It has the ids of the learners who were to be contacted."
          checked={withLog}
          onChange={(event) => setWantsLog(event.currentTarget.checked)}
        />
      )}
      <p className={classes.quiet} role="status" aria-label="What the file holds">
        {holdsSentence({ rows: withData ? rows : null, log: withLog && entries > 0, hidden })}
      </p>
      {failure && (
        <p className={classes.problem} role="alert">
          {failureSentence(failure)}
        </p>
      )}
      <Group gap="sm">
        <Button size="sm" loading={saving} onClick={press}>
          Save workspace
        </Button>
        <OpenWorkspace />
      </Group>
    </div>
  );
}

interface Held {
  /** How many rows go along; null where none do. */
  readonly rows: number | null;
  readonly log: boolean;
  readonly hidden: boolean;
}

function holdsSentence({ rows, log, hidden }: Held): string {
  if (rows !== null)
    return `The file will hold the settings and ${rows === 1 ? 'the one row' : `all ${counted(rows, 'row')}`}, with learners’ ids.`;
  if (log)
    return 'The file will hold no learner’s rows. Of learners it holds only the ids in the log of interventions.';
  const why = hidden ? 'Single learners are hidden: neither the data nor the log goes along. ' : '';
  return `${why}The file will hold nothing about single learners.`;
}

const nameToday = () => `coursetrace-${new Date().toISOString().slice(0, 10)}${WORKSPACE_ENDING}`;
