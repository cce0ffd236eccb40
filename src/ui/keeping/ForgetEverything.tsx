import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import { ConfirmDialog } from '../ConfirmDialog';

/** Deletes all that the page has loaded, kept and remembered, after asking. */
export function ForgetEverything() {
  const forget = useStore((store) => store.forgetEverything);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        Forget everything
      </Button>
      <ConfirmDialog
        open={asking}
        title="Forget everything?"
        yes="Forget it all"
        no="Cancel"
        onYes={forget}
        onClose={() => setAsking(false)}
      >
        <p>
          All that is loaded and set in this tab is forgotten, and all that this page keeps or remembers in
          this browser is deleted. The page then looks again and says what it found. The files on your device
          stay as they are.
        </p>
      </ConfirmDialog>
    </>
  );
}
