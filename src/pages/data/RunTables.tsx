import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import type { RunId, RunSummary } from '@/engine/protocol';
import { useStore } from '@/store';
import { areLearnersHidden } from '@/store/interface';
import { selectChanges, settingsOf } from '@/store/settings';
import { useTablesExport } from '@/store/use-tables-export';
import { download } from '@/ui/download';
import { failureSentence } from '@/ui/messages/failures';
import { counted } from '@/words/numbers';
import { runName } from '@/words/run-name';
import classes from './data.module.css';

/** Saves the tables of runs as files that tools beyond a browser read. */
export function RunTables() {
  const runs = useStore(({ summary }) => summary.runs);
  const hidden = useStore(areLearnersHidden);
  const { busy, failure, make, cancel } = useTablesExport();
  const [left, setLeft] = useState<readonly RunId[]>([]);
  const chosen = runs.filter(({ id }) => !left.includes(id));
  const press = async () => {
    const zip = await make(chosen.map(({ id }) => id));
    if (zip) download(zip, 'coursetrace-run-tables.zip');
  };
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>
        For questions that this page does not answer, or more runs than it can hold: the tables as Apache
        Arrow files in one ZIP, for tools such as DuckDB, pandas, Polars or R. A text in it says what each
        column means, and an example for DuckDB computes where learners stop in every run.
      </p>
      {runs.length > 1 && !hidden && (
        <Checkbox.Group
          label="Runs"
          value={chosen.map(({ id }) => id)}
          onChange={(value) => setLeft(runs.flatMap(({ id }) => (value.includes(id) ? [] : [id])))}
        >
          {runs.map((run) => (
            <RunChoice key={run.id} run={run} />
          ))}
        </Checkbox.Group>
      )}
      <p className={classes.quiet} role="status" aria-label="What the tables hold">
        {holdsSentence(chosen, hidden)}
      </p>
      {failure && (
        <p className={classes.problem} role="alert">
          {failureSentence(failure)}
        </p>
      )}
      <Group gap="sm">
        <Button size="sm" loading={busy} disabled={hidden || chosen.length === 0} onClick={press}>
          Download run tables (Arrow)
        </Button>
        {busy && (
          <Button variant="default" size="sm" onClick={cancel}>
            Cancel
          </Button>
        )}
      </Group>
    </div>
  );
}

function RunChoice({ run }: { readonly run: RunSummary }) {
  const course = settingsOf(run, useStore(selectChanges(run.id)));
  return (
    <Checkbox mt="xs" value={run.id} label={`${runName(course, run)}: ${counted(run.learners, 'learner')}`} />
  );
}

function holdsSentence(chosen: readonly RunSummary[], hidden: boolean): string {
  if (hidden)
    return 'Single learners are hidden, or small counts withheld: these tables are of single learners and cannot be had.';
  if (chosen.length === 0) return 'No run is chosen.';
  const learners = chosen.reduce((sum, run) => sum + run.learners, 0);
  return `The files will hold all rows of ${counted(learners, 'learner')}, and of staff: ids, times, answers and comments, whoever is selected. Handle them like the exports themselves.`;
}
