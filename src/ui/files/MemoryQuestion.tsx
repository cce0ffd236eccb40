import { Button, Group } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useStore } from '@/store';
import { size } from '@/words/sizes';
import classes from './files.module.css';

/** Asks, before files are read that the tab may have no memory for, whether to go on. */
export function MemoryQuestion() {
  const waiting = useStore((store) => store.waiting);
  const goOn = useStore((store) => store.importWaiting);
  const leave = useStore((store) => store.dismissWaiting);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (waiting) dialog.current?.showModal();
  }, [waiting]);
  if (!waiting) return null;
  return (
    <dialog ref={dialog} className={classes.question} aria-labelledby={titleId} onClose={leave}>
      <h2 id={titleId}>These files may be too large for this tab</h2>
      <p>
        Reading them will take about {size(waiting.needed)} of memory, and this tab can count on about{' '}
        {size(waiting.limit)}. If it runs out, the browser closes the page. Close other tabs first, or add
        only the files that you need.
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={leave}>
          Do not read them
        </Button>
        <Button onClick={goOn}>Read them all the same</Button>
      </Group>
    </dialog>
  );
}
