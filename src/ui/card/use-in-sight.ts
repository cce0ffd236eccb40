import { type RefObject, useEffect, useRef } from 'react';

/** Tells, whenever it is asked, whether an element is on the screen. The function stays the same. */
export function useInSight(element: RefObject<Element | null>): () => boolean {
  const shown = useRef(false);
  const isShown = useRef(() => shown.current);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => {
      shown.current = entries.at(-1)?.isIntersecting ?? false;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isShown.current;
}
