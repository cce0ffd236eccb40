import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useStore } from '@/store';
import { DatasetStatus } from '@/ui/files/DatasetStatus';
import { useFilePicker } from '@/ui/files/FilePicker';
import { Question } from '@/ui/icons';
import { ExportButton } from './ExportButton';
import classes from './Header.module.css';
import { Navigation } from './Navigation';
import { RunSelect } from './RunSelect';
import { ThemeToggle } from './ThemeToggle';

/** The product's name, the run, and what can be done with the data. */
export function Header() {
  const hasRuns = useStore(({ summary }) => summary.runs.length > 0);
  const hasFiles = useStore(({ summary }) => summary.files.length > 0);
  const { chooseFiles } = useFilePicker();
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link href="/" className={classes.name}>
          Coursetrace
        </Link>
        <div className={classes.run}>
          <RunSelect />
          <DatasetStatus />
        </div>
        <div className={classes.actions}>
          {hasRuns && (
            <>
              <Button variant="default" size="xs" onClick={chooseFiles}>
                Add files
              </Button>
              <ExportButton />
            </>
          )}
          <Link href="/help" className={classes.toggle} aria-label="Help" title="Help">
            <Question />
          </Link>
          <ThemeToggle />
        </div>
      </div>
      {hasFiles && <Navigation />}
    </header>
  );
}
