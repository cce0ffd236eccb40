import { Link } from 'wouter';
import { useStore } from '@/store';
import { useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { missingFiles } from '@/words/files';
import { Reader } from './Reader';
import classes from './reader.module.css';

interface ReadCommentsPageProps {
  /** The label of the step whose comments are shown at first; empty for every step. */
  readonly subject: string;
}

/** Every comment, to be searched and read. */
export function ReadCommentsPage({ subject }: ReadCommentsPageProps) {
  const current = useRun();
  const withhold = useStore((store) => store.withhold);
  if (!current) return null;
  return (
    <>
      <PageHead
        title="Read the comments"
        lead="What learners and staff wrote. Comments may name people, and a file downloaded here may too: keep it as you keep other personal data."
      />
      <RunCautions />
      {withhold > 0 ? (
        <p className={classes.note}>
          Comments are of single learners, and are not shown while small counts are withheld.{' '}
          <Link href="/data">Data and settings</Link> has the switch.
        </p>
      ) : current.run.datasets.includes('comments') ? (
        <Reader key={current.run.id} {...current} initialStep={subject || null} />
      ) : (
        <p className={classes.note}>{missingFiles(['comments'])}</p>
      )}
    </>
  );
}
