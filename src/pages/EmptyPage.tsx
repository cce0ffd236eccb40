import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useStore } from '@/store';
import type { Keeping } from '@/store/keeping';
import { useFilePicker } from '@/ui/files/FilePicker';
import { ForgetEverything } from '@/ui/keeping/ForgetEverything';
import { OpenWorkspace } from '@/ui/keeping/OpenWorkspace';
import classes from './EmptyPage.module.css';
import { WhereFiles, WhichFiles } from './where-files';

const keptSentences: Readonly<Record<Keeping, string>> = {
  off: 'Nothing is kept: closing or reloading this tab forgets all that you loaded.',
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
        <Link href="/help">What it answers, and how to use it</Link>
        {keeping !== 'off' && <ForgetEverything />}
      </div>
      <div className={classes.help}>
        <section>
          <h2>Where to find the files</h2>
          <WhereFiles />
        </section>
        <section>
          <h2>Which files matter</h2>
          <WhichFiles className={classes.uses} />
        </section>
      </div>
    </div>
  );
}
