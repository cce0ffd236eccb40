import { CloseButton } from '@mantine/core';
import { useStore } from '@/store';
import { useRun } from '@/store/use-run';
import { droppedSentence } from './obstacles';
import classes from './selection.module.css';

/** What a change of the data took out of the selection, until it is dismissed. */
export function Dropped() {
  const dropped = useStore((store) => store.dropped);
  const dismiss = useStore((store) => store.dismissDropped);
  const current = useRun();
  if (dropped.length === 0 || !current) return null;
  const sentences = dropped.map((part) => droppedSentence(part, current.course));
  return (
    <div className={classes.dropped} role="status">
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <CloseButton size="sm" aria-label="Close this note" onClick={dismiss} />
    </div>
  );
}
