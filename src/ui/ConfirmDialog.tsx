import { Button, Group } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './ConfirmDialog.module.css';

/** What is asked, and what a yes does. */
export interface Confirmation {
  readonly title: string;
  /** The label of the button that does it. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => unknown;
  readonly children: ReactNode;
}

interface ConfirmDialogProps extends Confirmation {
  readonly open: boolean;
  /** Whatever was answered, after what was done. */
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ open, title, yes, no, onYes, onClose, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const confirm = () => {
    onYes();
    onClose();
  };
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {no}
        </Button>
        <Button onClick={confirm}>{yes}</Button>
      </Group>
    </dialog>
  );
}
