import { Link } from 'wouter';
import classes from './learners.module.css';

/** What these pages show, and how to be without them. */
export function Privacy() {
  return (
    <p className={classes.privacy}>
      These pages show single learners, under the ids that the export gives them. All of it stays on this
      device, and none of it is in the report or the export of results.{' '}
      <Link href="/data">Data and settings</Link> has a switch that hides these pages.
    </p>
  );
}
