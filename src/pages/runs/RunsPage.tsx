import { useStore } from '@/store';
import { useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { runName } from '@/words/run-name';
import { ComparedRuns } from './ComparedRuns';
import classes from './runs.module.css';

/** Runs of a course laid side by side; where only one is loaded, what to add. */
export function RunsPage() {
  const current = useRun();
  const runs = useStore(({ summary }) => summary.runs);
  if (!current) return null;
  const lead =
    'Several runs of a course on one axis: how many come, how long they keep going, and what stands out.';
  return (
    <>
      <PageHead title="Compare runs" lead={lead} />
      {runs.length < 2 ? (
        <div className={classes.alone}>
          <p>
            Only {runName(current.course, current.run)}, is loaded. To compare runs, add the exports of
            another run of the course: drop its files anywhere on this page, or choose them at the top. The
            name of a file, such as <code>reading-weather-maps-4_enrolments.csv</code>, tells which run it
            belongs to.
          </p>
          <p>Nothing that is loaded is lost, and the files stay on this device.</p>
        </div>
      ) : (
        <ComparedRuns runs={runs} shown={current.run} />
      )}
    </>
  );
}
