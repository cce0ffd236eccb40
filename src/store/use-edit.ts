import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { onFlushEdits } from './edits';

const PAUSE = 400;

export interface Edit<T> {
  /** As it is being edited. */
  readonly value: T;
  set(value: T): void;
  /** Shows a value that counts already, in place of what still waits. */
  replace(value: T): void;
}

/** A value that counts after a short pause in typing, so that it is one change and not one for every key. */
export function useEdit<T>(applied: T, apply: (value: T) => void): Edit<T> {
  const [value, show] = useState(applied);
  const later = useDebouncedCallback(apply, { delay: PAUSE, flushOnUnmount: true });
  useEffect(() => onFlushEdits(() => later.flush()), [later]);
  return {
    value,
    set: (next) => {
      show(next);
      later(next);
    },
    replace: (next) => {
      later.cancel();
      show(next);
    },
  };
}
