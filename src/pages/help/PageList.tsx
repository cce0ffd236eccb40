import { Link } from 'wouter';
import { useStore } from '@/store';
import classes from './help.module.css';
import { pageAnswers } from './page-answers';

/** What each page answers; once a run is loaded each name leads there. */
export function PageList() {
  const hasRuns = useStore(({ summary }) => summary.runs.length > 0);
  return (
    <dl className={classes.pairs}>
      {pageAnswers.map(({ path, title, answers }) => (
        <div key={path}>
          <dt>{hasRuns ? <Link href={path}>{title}</Link> : title}</dt>
          <dd>{answers}</dd>
        </div>
      ))}
    </dl>
  );
}
