import { Button, Progress } from '@mantine/core';
import { useStore } from '@/store';
import { count, counted } from '@/words/numbers';
import { size } from '@/words/sizes';
import classes from './files.module.css';

/** How far the import under way has come, and the way out of it. */
export function ImportProgress() {
  const status = useStore((store) => store.status);
  const progress = useStore((store) => store.progress);
  const cancel = useStore((store) => store.cancelImport);
  const restoring = useStore(({ keeping }) => keeping === 'restoring');
  if (status !== 'loading') return null;
  const share = progress && progress.bytes > 0 ? (100 * progress.bytesRead) / progress.bytes : 0;
  return (
    <section className={classes.progress} aria-label="Import">
      <div className={classes.progressHead}>
        <strong>
          {progress
            ? `Reading file ${count(Math.min(progress.filesDone + 1, progress.files))} of ${count(progress.files)}`
            : restoring
              ? 'Loading what is kept on this device'
              : 'Preparing'}
        </strong>
        <Button variant="default" size="xs" onClick={cancel}>
          Cancel
        </Button>
      </div>
      <Progress
        value={share}
        animated={!progress}
        size="sm"
        aria-label="Share of the bytes that have been read"
      />
      <p className={classes.progressFile}>
        {progress?.current ? <span className={classes.path}>{progress.current.path}</span> : '\u00a0'}
        {progress && (
          <span>
            {size(progress.bytesRead)} of {size(progress.bytes)}
            {progress.current &&
              progress.current.rows > 0 &&
              `, ${counted(progress.current.rows, 'row')} of this file`}
          </span>
        )}
      </p>
    </section>
  );
}
