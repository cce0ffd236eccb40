import { Button } from '@mantine/core';
import { useStore } from '@/store';
import { Confirmed } from '../Confirmed';

/** Deletes all that the page has loaded, kept and remembered, after asking. */
export function ForgetEverything() {
  const forget = useStore((store) => store.forgetEverything);
  return (
    <Confirmed
      button={(ask) => (
        <Button variant="default" size="sm" onClick={ask}>
          Forget everything
        </Button>
      )}
      title="Forget everything?"
      yes="Forget it all"
      no="Cancel"
      onYes={forget}
    >
      <p>
        All that is loaded and set in this tab is forgotten, and all that this page keeps or remembers in this
        browser is deleted. The page then looks whether anything is left, and tells you. The files on your
        device stay as they are.
      </p>
    </Confirmed>
  );
}
