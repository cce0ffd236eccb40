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
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (dialog.current?.open) return;
    opener.current = document.activeElement;
    dialog.current?.show();
  }, []);
  const close = () => dialog.current?.close();
  // What had the focus may be gone by a choice; a click beside the panel has taken it elsewhere.
  const closed = () => {
    if (document.activeElement === document.body && opener.current instanceof HTMLElement)
      opener.current.focus({ preventScroll: true });
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      closedby="any"
      onClose={closed}
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
