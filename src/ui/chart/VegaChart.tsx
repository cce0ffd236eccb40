import { useCallback, useRef } from 'react';
import { VegaEmbed } from 'react-vega';
import type { VegaChartProps } from './DeferredChart';
import { minimumWidth, reservedHeight } from './spec';
import { useChart } from './use-chart';
import { useContainerWidth } from './use-container-width';
import { useNear } from './use-near';
import { useOpening } from './use-opening';
import { useTurn } from './use-turn';
import classes from './VegaChart.module.css';

/** Draws a chart. It is drawn anew only when its specification or the colours change. */
export function VegaChart({ chart, opens, scheme, onDrawn }: VegaChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { mine, done } = useTurn(useNear(frame));
  const settle = useCallback(
    (drawn: boolean) => {
      done();
      if (drawn) onDrawn?.();
    },
    [done, onDrawn],
  );
  const { fluid, compiled, options, embedded, failed, onEmbed, onError } = useChart(
    chart,
    scheme,
    mine,
    settle,
  );
  useOpening(embedded?.view ?? null, opens);
  useContainerWidth(fluid ? (embedded?.view ?? null) : null, frame);

  if (failed) return <p role="alert">The chart could not be drawn. The table has the same figures.</p>;
  const minWidth = minimumWidth(chart);
  const drawing = (
    <div role="img" aria-label={chart.summary}>
      <div
        ref={frame}
        aria-hidden
        className={classes.frame}
        style={{ minWidth, minHeight: reservedHeight(chart) }}
      >
        {compiled && (
          <VegaEmbed
            className={classes.chart}
            spec={compiled}
            options={options}
            onEmbed={onEmbed}
            onError={onError}
          />
        )}
      </div>
    </div>
  );
  if (minWidth === 0) return drawing;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={`Scrolls sideways: ${chart.summary}`}>
      {drawing}
    </section>
  );
}
