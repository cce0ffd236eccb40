import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { FileReport } from '@/ingest/report';
import { useStore } from '@/store';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { counted } from '@/words/numbers';
import classes from './data.module.css';

/** Forgets one file, after asking where rows go with it: they are not held back anywhere, so nothing could undo it. */
export function RemoveFile({ file }: { readonly file: FileReport }) {
  const removeFile = useStore((store) => store.removeFile);
  const [asking, setAsking] = useState(false);
  const remove = () => removeFile(file.id);
  return (
    <>
      <UnstyledButton
        className={classes.link}
        onClick={file.state === 'loaded' ? () => setAsking(true) : remove}
        aria-label={`Remove ${file.path}`}
      >
        Remove
      </UnstyledButton>
      <ConfirmDialog
        open={asking}
        title="Remove this file?"
        yes="Remove it"
        no="Keep it"
        onYes={remove}
        onClose={() => setAsking(false)}
      >
        <p>
          This page forgets the {counted(file.rowsKept, 'row')} of <strong>{file.path}</strong>, and what
          rests on them. The file on your device stays as it is: add it again to have them back.
        </p>
      </ConfirmDialog>
    </>
  );
}
