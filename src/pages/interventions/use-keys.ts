import { useRef } from 'react';

/**
 * A key for each of some things that have no ids. It goes with its thing where one before it is removed, so that what is
 * typed and not taken yet, as an empty number, does not pass to the next.
 */
export function useKeys(count: number) {
  const keys = useRef<number[]>([]);
  const last = useRef(0);
  while (keys.current.length < count) {
    last.current += 1;
    keys.current.push(last.current);
  }
  keys.current.length = count;
  return { keys: keys.current, remove: (place: number) => keys.current.splice(place, 1) };
}
