import { type RefObject, useEffect, useRef } from 'react';
import { rememberPlace, returnToPlace } from './scroll-memory';

/** A page begins at its top and takes the focus; going back to one returns to where it was left. */
export function useScrollPlace(path: string, main: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  const goesBack = useRef(false);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => rememberPlace(shown.current);
    // Fires for the browser’s back and forward only: links push their address.
    const back = () => {
      goesBack.current = true;
    };
    window.addEventListener('scrollend', remember);
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('scrollend', remember);
      window.removeEventListener('popstate', back);
    };
  }, []);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    const end = goesBack.current ? returnToPlace(path) : null;
    goesBack.current = false;
    if (!end) window.scrollTo(0, 0);
    return end ?? undefined;
  }, [path, main]);
}
