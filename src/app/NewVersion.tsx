import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import classes from './Shell.module.css';

/** Says that a newer version of the page is ready. */
export function NewVersion() {
  const takeNewVersion = useStore((store) => store.takeNewVersion);
  const hasData = useStore(
    ({ summary, status, keeping }) => keeping !== 'on' && (summary.files.length > 0 || status === 'loading'),
  );
  /** The version that need not be spoken of again; a later one is. */
  const [hidden, setHidden] = useState<{ readonly take: typeof takeNewVersion }>({ take: null });
  return (
    <div className={classes.notices} role="status" aria-label="This page">
      {takeNewVersion && takeNewVersion !== hidden.take && (
        <div className={classes.notice}>
          <p>
            A new version is ready.
            {hasData && ' Reloading forgets what is loaded: your files would have to be chosen again.'}
          </p>
          <Button size="xs" variant={hasData ? 'default' : 'filled'} onClick={takeNewVersion}>
            Reload
          </Button>
          <CloseButton
            size="sm"
            aria-label="Hide this notice"
            onClick={() => setHidden({ take: takeNewVersion })}
          />
        </div>
      )}
    </div>
  );
}
