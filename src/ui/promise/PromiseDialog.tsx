import { Button, CloseButton } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { HowToCheck } from './HowToCheck';
import { KeptHere } from './KeptHere';
import classes from './promise.module.css';

/** Says that nothing leaves the device, how to check that, and what is kept. */
export function PromiseDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
    >
      <div className={classes.head}>
        <h2 id={titleId}>What leaves this device? Nothing.</h2>
        <CloseButton aria-label="Close" onClick={close} />
      </div>
      <p>
        Your files are read by your browser, in this page. There is no server that could receive them, no
        account, and nobody counts your visits. The page forbids itself every connection, and your browser
        holds it to that.
      </p>
      <HowToCheck />
      <KeptHere />
      <section>
        <h3>What the page cannot promise</h3>
        <p>
          Browser extensions that may read pages can read this one. A copy on another address may have been
          changed: use one whose address you trust, or the single file. And whoever sits at this device while
          data are loaded can see them.
        </p>
      </section>
      <Button size="sm" onClick={close}>
        Done
      </Button>
    </dialog>
  );
}
