import { type RefObject, useEffect, useRef } from 'react';

interface Watch {
  /** By how much the screen counts as larger than it is, as `IntersectionObserver` takes it. */
  readonly margin?: string;
  /** Called when the element comes into sight; the same function while it is watched. */
  readonly onEnter?: () => void;
}

/** Tells, whenever it is asked, whether an element is on the screen. The function stays the same. */
export function useInSight(
  element: RefObject<Element | null>,
  { margin = '0px', onEnter }: Watch = {},
): () => boolean {
  const shown = useRef(false);
  const isShown = useRef(() => shown.current);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        shown.current = entries.at(-1)?.isIntersecting ?? false;
        if (shown.current) onEnter?.();
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, margin, onEnter]);
  return isShown.current;
}
