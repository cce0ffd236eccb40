import { useState } from 'react';
import { deferred } from '../deferred';
import { TextButton } from '../TextButton';
import classes from './promise.module.css';

interface DialogProps {
  readonly onClose: () => void;
}

/** What the page promises, fetched when it is first asked for or while the page is idle. */
export const deferredPromise = deferred<DialogProps>(
  async () => (await import('./PromiseDialog')).PromiseDialog,
  () => null,
);

/** Opens what the page promises. */
export function PromiseLink() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton className={classes.link} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        What leaves this device? Nothing.
      </TextButton>
      {open && <deferredPromise.Component onClose={() => setOpen(false)} />}
    </>
  );
}
