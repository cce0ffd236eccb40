import { Button } from '@mantine/core';
import type { DatasetId } from '@/formats';
import { useStore } from '@/store';
import type { Keeping } from '@/store/keeping';
import { useFilePicker } from '@/ui/files/FilePicker';
import { ForgetEverything } from '@/ui/keeping/ForgetEverything';
import { OpenWorkspace } from '@/ui/keeping/OpenWorkspace';
import { fileNameOf } from '@/words/files';
import classes from './EmptyPage.module.css';

const uses: readonly { readonly pages: string; readonly files: readonly DatasetId[] }[] = [
  { pages: 'Enrolment', files: ['enrolments'] },
  { pages: 'Steps, Activity, Study sessions', files: ['step-activity'] },
  { pages: 'Quiz', files: ['question-response'] },
  { pages: 'Discussion of the steps', files: ['comments'] },
  { pages: 'Leaving out the staff', files: ['team-members'] },
];

const keptSentences: Readonly<Record<Keeping, string>> = {
  off: 'Nothing is kept: when this tab is closed or reloaded, what was loaded and set is gone.',
  restoring: '',
  on: 'What you add is kept on this device, as you chose under Data and settings.',
  paused: 'What is kept on this device could not be loaded, so nothing more is kept now.',
};

/** What this is, and where the files are to be had. */
export function EmptyPage() {
  const keeping = useStore((store) => store.keeping);
  const importSample = useStore((store) => store.importSample);
  const { chooseFiles, chooseFolder } = useFilePicker();
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>See where learners enrol, stop and struggle in your course</h1>
      <p className={classes.lead}>
        Coursetrace reads the CSV files that FutureLearn offers for a course run and answers with findings,
        charts and tables. Everything is computed in this browser: your files never leave this device.
      </p>
      <div className={classes.actions}>
        <Button size="md" onClick={chooseFiles}>
          Choose files
        </Button>
        <Button size="md" variant="default" onClick={chooseFolder}>
          Choose a folder
        </Button>
        <Button size="md" variant="subtle" onClick={importSample}>
          Try a simulated course
        </Button>
      </div>
      <p className={classes.hint}>
        Or drop files, folders or a ZIP anywhere on this page. {keptSentences[keeping]}
      </p>
      <div className={classes.more}>
        <OpenWorkspace />
        {keeping !== 'off' && <ForgetEverything />}
      </div>
      <div className={classes.help}>
        <section>
          <h2>Where to find the files</h2>
          <p>
            On your course run’s Stats Dashboard, under the dataset downloads. FutureLearn prepares the CSV
            files anew every night. Leave their names as they are: the name tells the run.
          </p>
        </section>
        <section>
          <h2>Which files matter</h2>
          <dl className={classes.uses}>
            {uses.map(({ pages, files }) => (
              <div key={pages}>
                <dt>{pages}</dt>
                <dd>{files.map(fileNameOf).join(', ')}</dd>
              </div>
            ))}
          </dl>
          <p>Any of them may be missing; a page then says what it lacks.</p>
        </section>
      </div>
    </div>
  );
}
