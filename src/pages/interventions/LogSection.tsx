import { Button } from '@mantine/core';
import { useState } from 'react';
import { readLog, writeLog } from '@/interventions/log-file';
import { logLearnerRows, logLearnersTable, logRows, logTable } from '@/interventions/log-tables';
import { useStore } from '@/store';
import { Confirmed } from '@/ui/Confirmed';
import { downloadText } from '@/ui/download';
import { downloadTable } from '@/ui/download-table';
import { LoadFile } from '@/ui/files/LoadFile';
import { TextButton } from '@/ui/TextButton';
import { DataTable } from '@/ui/table/DataTable';
import { counted } from '@/words/numbers';
import classes from './interventions.module.css';
import { Section } from './Section';
import { fileSentence } from './words';

const QUESTION = 'Who was contacted so far?';

/** The log of all exports: to look at, to keep as a file, and to go on with. */
export function LogSection() {
  const log = useStore((store) => store.interventionLog);
  const keeping = useStore((store) => store.keeping === 'on');
  const { addToLog, emptyLog, noteSaved } = useStore.getState();
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);
  const load = (json: string) => {
    const read = readLog(json);
    if (!read.ok) return setSaid({ ok: false, text: fileSentence(read, 'log') });
    const added = addToLog(read.value);
    if (log.length === 0) noteSaved('log');
    const known = read.value.length - added;
    setSaid({
      ok: true,
      text: `${counted(added, 'export')} added from the file${known > 0 ? `; ${counted(known, 'export')} of it ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
    });
  };
  const save = () => {
    downloadText(writeLog(log), 'json', 'coursetrace-interventions.json');
    noteSaved('log');
  };
  const empty = () => {
    emptyLog();
    setSaid(null);
  };
  return (
    <Section
      question={QUESTION}
      lead={`The log and its files hold learners’ real ids, so that a later export knows them again. ${
        keeping
          ? 'It is kept on this device with all that is loaded and set.'
          : 'It is kept in this tab alone, and is gone when the tab is closed. Save it after each export and load it next time.'
      }`}
    >
      {log.length === 0 ? (
        <p>Nothing has been exported yet.</p>
      ) : (
        <DataTable schema={logTable} rows={logRows(log)} question={QUESTION} />
      )}
      <div className={classes.actions}>
        <Button variant="default" size="sm" disabled={log.length === 0} onClick={save}>
          Save the log (JSON)
        </Button>
        <LoadFile testId="log-file" onLoad={load}>
          Load a saved log…
        </LoadFile>
        {log.length > 0 && (
          <>
            <TextButton
              onClick={() =>
                downloadTable(
                  { schema: logLearnersTable, rows: logLearnerRows(log) },
                  'coursetrace-interventions.csv',
                )
              }
            >
              Download it learner by learner (CSV)
            </TextButton>
            <Confirmed
              button={(ask) => <TextButton onClick={ask}>Empty the log…</TextButton>}
              title="Empty the log?"
              yes="Empty it"
              no="Keep it"
              onYes={empty}
            >
              <p>What of it is not saved in a file is lost, and a later export knows nobody in it again.</p>
            </Confirmed>
          </>
        )}
      </div>
      {said && <p role={said.ok ? 'status' : 'alert'}>{said.text}</p>}
    </Section>
  );
}
