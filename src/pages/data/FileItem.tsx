import { useState } from 'react';
import type { FileReport } from '@/ingest/report';
import { noteSentence } from '@/ui/messages/file-notes';
import { refusalSentence } from '@/ui/messages/refusals';
import { issueSentence } from '@/ui/messages/row-issues';
import { takenFor } from '@/ui/messages/taken-for';
import { TextButton } from '@/ui/TextButton';
import { count, counted } from '@/words/numbers';
import { size } from '@/words/sizes';
import { AssignRun } from './AssignRun';
import classes from './data.module.css';
import { RemoveFile } from './RemoveFile';

/** One file: what it was taken for, its rows, and everything worth knowing about them. */
export function FileItem({ file }: { readonly file: FileReport }) {
  const [assigning, setAssigning] = useState(false);
  const loaded = file.state === 'loaded';
  return (
    <li className={classes.file}>
      <div className={classes.fileHead}>
        <div>
          <strong className={classes.path}>{file.path}</strong>
          <div className={classes.quiet}>
            {loaded
              ? `${takenFor(file)} · ${size(file.bytes)}`
              : file.refusal && refusalSentence(file.refusal)}
          </div>
        </div>
        {loaded && <RowCounts file={file} />}
        <div className={classes.fileActions}>
          {loaded && (
            <TextButton
              onClick={() => setAssigning(!assigning)}
              aria-expanded={assigning}
              aria-label={`Change run of ${file.path}`}
            >
              Change run
            </TextButton>
          )}
          <RemoveFile file={file} />
        </div>
      </div>
      {file.issues.length + file.notes.length > 0 && (
        <ul className={classes.remarks}>
          {file.issues.map((issue) => (
            <li key={issue.code}>{issueSentence(issue)}</li>
          ))}
          {file.notes.map((note) => (
            <li key={`${note.code} ${note.names?.join(' ')}`}>{noteSentence(note)}</li>
          ))}
        </ul>
      )}
      {assigning && <AssignRun file={file} onDone={() => setAssigning(false)} />}
    </li>
  );
}

function RowCounts({ file: { rowsRead, rowsKept } }: { readonly file: FileReport }) {
  return (
    <div className={classes.counts}>
      {counted(rowsRead, 'row')} read
      <div className={classes.quiet}>
        {rowsKept === rowsRead
          ? 'all kept'
          : `${count(rowsKept)} kept, ${count(rowsRead - rowsKept)} left out`}
      </div>
    </div>
  );
}
