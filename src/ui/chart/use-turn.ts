import { useCallback, useEffect, useRef, useState } from 'react';
import { takeTurn } from './drawing-queue';

/** Waits for this chart's turn to be drawn, from when it is wanted. */
export function useTurn(wanted: boolean): { mine: boolean; done: () => void } {
  const [mine, setMine] = useState(false);
  const finish = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const release = takeTurn(() => setMine(true));
    finish.current = release;
    return release;
  }, [wanted]);
  const done = useCallback(() => finish.current?.(), []);
  return { mine, done };
}
