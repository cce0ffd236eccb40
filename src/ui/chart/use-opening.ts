import { useEffect } from 'react';
import type { EventListenerHandler, View } from 'vega';
import { useLocation } from 'wouter';
import type { Opens } from '@/analyses/definition';
import { openedBy } from './opened';

/** The element that vega-tooltip makes. */
const TOOLTIP = 'vg-tooltip-element';

/** A click on a mark opens the page of the step or question it stands for; the pointer shows that it would. */
export function useOpening(view: View | null, opens: Opens | undefined): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!view || !opens) return;
    const point: EventListenerHandler = (_, item) => {
      if (item && openedBy(item, opens)) Object.assign(item, { cursor: 'pointer' });
    };
    const open: EventListenerHandler = (_, item) => {
      const path = openedBy(item, opens);
      if (!path) return;
      // The tooltip is the page's, not the chart's, and would outlast it.
      document.getElementById(TOOLTIP)?.classList.remove('visible');
      navigate(path);
    };
    view.addEventListener('pointerover', point).addEventListener('click', open);
    return () => {
      view.removeEventListener('pointerover', point).removeEventListener('click', open);
    };
  }, [view, opens, navigate]);
}
