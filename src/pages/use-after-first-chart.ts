import { useCallback, useEffect, useState } from 'react';

/** So long after the page was put up it goes on without a chart: a run may have none to draw. */
const LONGEST_WAIT = 2000;

/** Whether the page's first chart is drawn, or has had time enough, and what to call when one is. */
export function useAfterFirstChart(): readonly [after: boolean, chartDrawn: () => void] {
  const [after, setAfter] = useState(false);
  const chartDrawn = useCallback(() => setAfter(true), []);
  useEffect(() => {
    if (after) return;
    const timer = setTimeout(chartDrawn, LONGEST_WAIT);
    return () => clearTimeout(timer);
  }, [after, chartDrawn]);
  return [after, chartDrawn];
}
