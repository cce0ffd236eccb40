import { Link } from 'wouter';
import classes from './learners.module.css';

/** What these pages show, and how to be without them. */
export function Privacy() {
  return (
    <p className={classes.privacy}>
      These pages show single learners, under the ids that the export gives them. All of it stays on this
      device. None of it is in the report; <b>Export results</b> holds the tables of learners at risk, with
      these ids, once their list is made. <Link href="/data">Data and settings</Link> has a switch that hides
      these pages.
    </p>
  );
}
