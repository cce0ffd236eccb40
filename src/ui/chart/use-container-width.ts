import { type RefObject, useEffect } from 'react';
import type { View } from 'vega';

/** Keeps a chart as wide as the element that holds it. */
export function useContainerWidth(view: View | null, holder: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = holder.current;
    if (!view || !element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width || element.clientWidth === 0) return;
      width = element.clientWidth;
      void view.width(width).runAsync();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, holder]);
}
