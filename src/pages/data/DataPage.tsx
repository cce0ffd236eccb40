import { useStore } from '@/store';
import { useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { runName } from '@/words/run-name';
import { CourseForm } from './CourseForm';
import classes from './data.module.css';
import { FileList } from './FileList';
import { IdsSetting } from './IdsSetting';
import { KeepingSettings } from './KeepingSettings';
import { LearnersSetting } from './LearnersSetting';
import { LoadedTables } from './LoadedTables';
import { RunTables } from './RunTables';
import { SmallCountsSetting } from './SmallCountsSetting';
import { UndoRedo } from './UndoRedo';
import { WorkspaceFile } from './WorkspaceFile';

/** What is loaded and how it is to be understood. */
export function DataPage() {
  const current = useRun();
  const placed = useStore((store) => store.placed);
  return (
    <>
      <PageHead
        title="Data and settings"
        lead="What was read, what was left out and why, and what you know about the course."
      />
      <section className={classes.section}>
        <h2>Files</h2>
        <FileList />
      </section>
      {current && (
        <>
          <section className={classes.section}>
            <h2>The course: {runName(current.course, current.run)}</h2>
            <p className={classes.quiet}>Changes take effect at once, on every page and in the export.</p>
            <UndoRedo />
            <CourseForm key={`${current.run.id} ${placed}`} current={current} />
          </section>
          <section className={classes.section}>
            <h2>Loaded tables</h2>
            <LoadedTables key={current.run.id} run={current.run.id} />
          </section>
        </>
      )}
      <section className={classes.section}>
        <h2>Keeping and forgetting</h2>
        <KeepingSettings />
      </section>
      <section className={classes.section}>
        <h2>Workspace file</h2>
        <WorkspaceFile />
      </section>
      {current && (
        <section className={classes.section}>
          <h2>Run tables for other tools</h2>
          <RunTables />
        </section>
      )}
      <section className={classes.section}>
        <h2>Privacy on screen</h2>
        <LearnersSetting />
        <IdsSetting />
        <SmallCountsSetting />
      </section>
    </>
  );
}
