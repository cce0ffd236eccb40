import { Link } from 'wouter';
import { useLearnerNames } from '@/store/learner-names';
import classes from './learners.module.css';

/** What these pages show, and how to be without them. */
export function Privacy() {
  const { showIds } = useLearnerNames();
  return (
    <p className={classes.privacy}>
      These pages show single learners,{' '}
      {showIds ? 'under the ids that the export gives them' : 'under pseudonyms in place of their ids'}. All
      of it stays on this device. None of it is in the report; <b>Export results</b> holds the tables of
      learners at risk, with their real ids, once their list is made.{' '}
      <Link href="/data">Data and settings</Link> has switches that show ids, and that hide these pages.
    </p>
  );
}
