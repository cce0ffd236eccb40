import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import classes from './Shell.module.css';

/** Says that the page now opens without a network, or that a newer version of it is ready. */
export function OfflineNotice() {
  const newlyKept = useStore(({ opensOffline }) => opensOffline === 'from now on');
  const takeNewVersion = useStore((store) => store.takeNewVersion);
  const hasData = useStore(
    ({ summary, status, keeping }) => keeping !== 'on' && (summary.files.length > 0 || status === 'loading'),
  );
  const [hidden, setHidden] = useState<'ready' | 'new version' | null>(null);
  const notice = takeNewVersion ? 'new version' : newlyKept && !hasData && 'ready';
  return (
    <div className={classes.notices} role="status" aria-label="This page">
      {notice && notice !== hidden && (
        <div className={classes.notice}>
          {takeNewVersion ? (
            <>
              <p>
                A new version is ready.
                {hasData && ' Reloading forgets what is loaded: your files would have to be chosen again.'}
              </p>
              <Button size="xs" variant={hasData ? 'default' : 'filled'} onClick={takeNewVersion}>
                Reload
              </Button>
            </>
          ) : (
            <p>Ready to work offline. From now on this page opens without a network.</p>
          )}
          <CloseButton size="sm" aria-label="Hide this notice" onClick={() => setHidden(notice)} />
        </div>
      )}
    </div>
  );
}
