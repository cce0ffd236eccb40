import { useCallback, useEffect, useRef, useState } from 'react';
import { takeTurn } from './drawing-queue';

/** Waits for this chart's turn to be drawn. */
export function useTurn(): { mine: boolean; done: () => void } {
  const [mine, setMine] = useState(false);
  const finish = useRef<(() => void) | null>(null);
  useEffect(() => {
    const release = takeTurn(() => setMine(true));
    finish.current = release;
    return release;
  }, []);
  const done = useCallback(() => finish.current?.(), []);
  return { mine, done };
}
