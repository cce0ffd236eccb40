import { useId } from 'react';
import { useStore } from '@/store';
import { stillBeingRead, wantedFiles, whereFiles } from '@/words/files';
import classes from './ChartCard.module.css';
import type { Lacking } from './lacking';

interface LackingFilesProps {
  readonly lacking: readonly Lacking[];
}

/** The questions that stay open for lack of files, first those that are being read. */
export function LackingFiles({ lacking }: LackingFilesProps) {
  const reading = useStore(({ summary }) => summary.reading) ?? [];
  const toCome = lacking.filter(({ files }) => files.every((dataset) => reading.includes(dataset)));
  return (
    <>
      {toCome.length > 0 && <FilesToCome lacking={toCome} />}
      <FilesNotLoaded lacking={lacking.filter((group) => !toCome.includes(group))} />
    </>
  );
}

function FilesToCome({ lacking }: LackingFilesProps) {
  return (
    <section className={classes.lacking} aria-busy="true">
      {lacking.map(({ files, questions }) => (
        <Questions key={files.join()} heading={stillBeingRead(files)} questions={questions} />
      ))}
    </section>
  );
}

/** Each file once, and once where to get them. */
function FilesNotLoaded({ lacking }: LackingFilesProps) {
  const titleId = useId();
  if (lacking.length === 0) return null;
  const files = new Set(lacking.flatMap((group) => group.files));
  return (
    <section className={classes.lacking} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.question}>
        {files.size === 1 ? 'What another file would answer' : 'What other files would answer'}
      </h2>
      <p className={classes.lackingWhere}>{whereFiles(files.size)}</p>
      {lacking.map((group) => (
        <Questions key={group.files.join()} heading={wantedFiles(group.files)} questions={group.questions} />
      ))}
    </section>
  );
}

interface QuestionsProps {
  readonly heading: string;
  readonly questions: readonly string[];
}

function Questions({ heading, questions }: QuestionsProps) {
  return (
    <div>
      <p className={classes.lackingFile}>{heading}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
