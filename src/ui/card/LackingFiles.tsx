import { useId } from 'react';
import { wantedFiles, whereFiles } from '@/words/files';
import classes from './ChartCard.module.css';
import type { Lacking } from './lacking';

/** The questions that stay open for lack of files: each file once, and once where to get them. */
export function LackingFiles({ lacking }: { readonly lacking: readonly Lacking[] }) {
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
        <div key={group.files.join()}>
          <p className={classes.lackingFile}>{wantedFiles(group.files)}</p>
          <ul>
            {group.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
