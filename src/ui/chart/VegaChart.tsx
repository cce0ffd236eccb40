import { type CSSProperties, useEffect, useRef } from 'react';
import { VegaEmbed } from 'react-vega';
import type { VegaChartProps } from './DeferredChart';
import { minimumWidth, reservedHeight } from './spec';
import { useChart } from './use-chart';
import { useContainerWidth } from './use-container-width';
import { useNearness } from './use-nearness';
import { useOpening } from './use-opening';
import classes from './VegaChart.module.css';

/** Draws a chart. It is drawn anew only when its specification or the colours change; `aria-busy` until it is current. */
export function VegaChart({ chart, opens, scheme, onDrawn }: VegaChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { placed, view, fluid, stale, failed } = useChart(chart, scheme, useNearness(frame));
  useOpening(view, opens);
  useContainerWidth(fluid ? view : null, frame);
  const current = view !== null && !stale;
  useEffect(() => {
    if (current) onDrawn?.();
  }, [current, onDrawn]);

  if (failed) return <p role="alert">The chart could not be drawn. The table has the same figures.</p>;
  const minWidth = minimumWidth(chart);
  const size: CSSProperties & Record<'--reserved', string> = {
    minWidth,
    '--reserved': `${reservedHeight(chart)}px`,
  };
  const drawing = (
    <div role="img" aria-label={chart.summary} aria-busy={stale}>
      <div ref={frame} aria-hidden className={classes.frame} style={size}>
        {placed && (
          <VegaEmbed
            className={classes.chart}
            spec={placed.spec}
            options={placed.options}
            onEmbed={placed.onEmbed}
            onError={placed.onError}
          />
        )}
      </div>
    </div>
  );
  if (minWidth === 0) return drawing;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it holds nothing to focus, and Safari's keys would never scroll it (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={`Scrolls sideways: ${chart.summary}`}>
      {drawing}
    </section>
  );
}
