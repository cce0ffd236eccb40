import { Checkbox } from '@mantine/core';
import { useStore } from '@/store';
import { ForgetEverything } from '@/ui/keeping/ForgetEverything';
import { failureSentence } from '@/ui/messages/failures';
import classes from './data.module.css';

/** Whether anything outlives the tab, and the way to be rid of it. */
export function KeepingSettings() {
  const keeping = useStore((store) => store.keeping);
  const failure = useStore((store) => store.keepFailure);
  const writing = useStore(({ keepWrites }) => keepWrites > 0);
  const setKeeping = useStore((store) => store.setKeeping);
  const sentence = {
    off: 'Nothing is kept: closing or reloading this tab forgets all that you loaded or set. Only what is marked “Remembered in this browser”, and the colours, are remembered.',
    restoring: 'What is kept on this device is being loaded.',
    on: writing
      ? 'Writing…'
      : 'All that is loaded and set is kept in this browser on this device, and loaded when the page is opened again.',
    paused: 'Nothing more is kept.',
  }[keeping];
  return (
    <div className={classes.form}>
      <Checkbox
        label="Keep on this device"
        description="Stores the loaded tables, with learners’ rows, and all settings in this browser. Whoever uses this browser on this device can then see them. Switching it off deletes them."
        checked={keeping === 'on' || keeping === 'restoring'}
        disabled={keeping === 'restoring' || keeping === 'paused'}
        onChange={(event) => void setKeeping(event.currentTarget.checked)}
      />
      <p className={classes.quiet} role="status" aria-label="What is kept">
        {failure ? failureSentence(failure) : sentence}
      </p>
      <ForgetEverything />
    </div>
  );
}
