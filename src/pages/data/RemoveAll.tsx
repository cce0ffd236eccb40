import { Button } from '@mantine/core';
import { useStore } from '@/store';
import { Confirmed } from '@/ui/Confirmed';

/** Forgets everything that is loaded, after asking. */
export function RemoveAll() {
  const removeAll = useStore((store) => store.removeAll);
  return (
    <Confirmed
      button={(ask) => (
        <Button variant="default" size="sm" onClick={ask}>
          Remove all files
        </Button>
      )}
      title="Remove all files?"
      yes="Remove all"
      no="Keep them"
      onYes={removeAll}
    >
      <p>This page forgets everything it has read. The files on your device stay as they are.</p>
    </Confirmed>
  );
}
