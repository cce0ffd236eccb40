import { CloseButton } from '@mantine/core';
import { useStore } from '@/store';
import classes from '../files/files.module.css';
import { foundSentences } from './found-sentences';

/** What was found on the device after everything was forgotten, until it is dismissed. */
export function ForgottenLine() {
  const found = useStore((store) => store.found);
  const dismiss = useStore((store) => store.dismissFound);
  if (!found) return null;
  return (
    <div className={classes.line} role="status" aria-label="Forgotten">
      <div>{foundSentences(found)}</div>
      <CloseButton size="sm" aria-label="Dismiss" onClick={dismiss} />
    </div>
  );
}
