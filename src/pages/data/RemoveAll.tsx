import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** Forgets everything that is loaded, after asking. */
export function RemoveAll() {
  const removeAll = useStore((store) => store.removeAll);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        Remove all files
      </Button>
      <ConfirmDialog
        open={asking}
        title="Remove all files?"
        yes="Remove all"
        no="Keep them"
        onYes={removeAll}
        onClose={() => setAsking(false)}
      >
        <p>This page forgets everything it has read. The files on your device stay as they are.</p>
      </ConfirmDialog>
    </>
  );
}
