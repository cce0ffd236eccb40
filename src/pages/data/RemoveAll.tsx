import { Button, Group } from '@mantine/core';
import { useId, useRef } from 'react';
import { useStore } from '@/store';
import classes from './data.module.css';

/** Forgets everything that is loaded, after asking. */
export function RemoveAll() {
  const removeAll = useStore((store) => store.removeAll);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => dialog.current?.close();
  const remove = () => {
    close();
    void removeAll();
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => dialog.current?.showModal()}>
        Remove all files
      </Button>
      <dialog ref={dialog} className={classes.dialog} aria-labelledby={titleId}>
        <h2 id={titleId}>Remove all files?</h2>
        <p>This page forgets everything it has read. The files on your device stay as they are.</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Keep them
          </Button>
          <Button onClick={remove}>Remove all</Button>
        </Group>
      </dialog>
    </>
  );
}
