import { useCallback, useMemo, useRef, useState } from 'react';
import { VegaEmbed } from 'react-vega';
import type { VegaChartProps } from './DeferredChart';
import { completeSpec, isFluid, minimumWidth, reservedHeight } from './spec';
import { useChart } from './use-chart';
import { useContainerWidth } from './use-container-width';
import { useTurn } from './use-turn';
import classes from './VegaChart.module.css';

/** Draws a chart. It is drawn anew only when its specification or the colours change. */
export function VegaChart({ chart, scheme, onDrawn }: VegaChartProps) {
  const [failed, setFailed] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const { mine, done } = useTurn();
  const spec = useMemo(() => completeSpec(chart, 'container'), [chart]);
  const finish = useCallback(() => {
    done();
    onDrawn?.();
  }, [done, onDrawn]);
  const fail = useCallback(() => {
    done();
    setFailed(true);
  }, [done]);
  const { options, embedded, onEmbed } = useChart(chart, scheme, { onDrawn: finish, onFailed: fail });
  useContainerWidth(isFluid(spec) ? (embedded?.view ?? null) : null, frame);

  if (failed) throw new Error('the chart could not be drawn');
  const minWidth = minimumWidth(chart);
  const drawing = (
    <div role="img" aria-label={chart.summary}>
      <div
        ref={frame}
        aria-hidden
        className={classes.frame}
        style={{ minWidth, minHeight: reservedHeight(chart) }}
      >
        {mine && (
          <VegaEmbed
            className={classes.chart}
            spec={spec}
            options={options}
            onEmbed={onEmbed}
            onError={fail}
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
