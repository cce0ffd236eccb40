import { type RefObject, useEffect, useState } from 'react';

/** A screen above and below the one that is seen. */
const MARGIN = '100% 0px';

/** So long after it was put on the page a chart far away is drawn too, for printing and for whoever comes to it. */
const LONGEST_WAIT = 2000;

/** Whether an element has come near the screen, or the page has time for what has not, or is about to be printed. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    window.addEventListener('beforeprint', come);
    const timer = setTimeout(come, LONGEST_WAIT);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', come);
      clearTimeout(timer);
    };
  }, [near, element]);
  return near;
}
