import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useRun } from '@/store/use-run';
import { SelectedWords } from './SelectedWords';
import classes from './selection.module.css';

interface ChooserDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A panel at the page's edge in which a part of the selection is chosen. Every choice takes effect at once, and the page
 * beside it can be used: a click there closes the panel and does what it would do without it.
 */
export function ChooserDialog({ title, onClose, children }: ChooserDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const current = useRun();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.show();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <header className={classes.dialogHead}>
        <div className={classes.dialogTitle}>
          <h2 id={titleId}>{title}</h2>
          <CloseButton aria-label="Close" onClick={close} />
        </div>
        <p role="status">{current && <SelectedWords current={current} />}</p>
      </header>
      <div className={classes.dialogBody}>{children}</div>
      <footer className={classes.dialogFoot}>
        <Button size="sm" onClick={close}>
          Done
        </Button>
      </footer>
    </dialog>
  );
}
