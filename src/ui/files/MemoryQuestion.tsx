import { useStore } from '@/store';
import { size } from '@/words/sizes';
import { ConfirmDialog } from '../ConfirmDialog';

/** Asks, before files are read that the tab may have no memory for, whether to go on. */
export function MemoryQuestion() {
  const waiting = useStore((store) => store.waiting);
  const goOn = useStore((store) => store.importWaiting);
  const leave = useStore((store) => store.dismissWaiting);
  return (
    <ConfirmDialog
      open={waiting !== null}
      title="These files may be too large for this tab"
      yes="Read them all the same"
      no="Do not read them"
      onYes={goOn}
      onClose={leave}
    >
      {waiting && (
        <p>
          Reading them will take about {size(waiting.needed)} of memory, and this tab can count on about{' '}
          {size(waiting.limit)}. If it runs out, the browser closes the page. Close other tabs first, or add
          only the files that you need.
        </p>
      )}
    </ConfirmDialog>
  );
}
