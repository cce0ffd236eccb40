import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Spec } from 'vega';
import type { EmbedOptions, Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { type Config, compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from '@/analyses/definition';
import type { Scheme } from '../tokens';
import { vegaConfig } from '../vega-theme';
import { rowsFor, withRows } from './data';
import { closedLoader } from './loader';
import { pause } from './pause';
import { completeSpec, isFluid } from './spec';

/** What a drawing is made of; another one means another view. */
interface Drawing {
  readonly spec: TopLevelSpec;
  readonly config: Config;
  readonly fluid: boolean;
  readonly options: EmbedOptions;
  /** The rows that are in its view. */
  readonly shown: { current: Chart['values'] | null };
}

interface Embedding extends Pick<Drawing, 'fluid' | 'options'> {
  /** The specification as Vega takes it; null until it is this chart's turn. */
  readonly compiled: Spec | null;
  /** The current drawing; null until it is drawn. */
  readonly embedded: Result | null;
  readonly failed: boolean;
  readonly onEmbed: (result: Result) => void;
  readonly onError: () => void;
}

interface Ended {
  readonly drawing: Drawing;
  /** Null where it failed. */
  readonly result: Result | null;
}

/**
 * How a chart is embedded: drawn with its rows in it, and later ones pushed into it. What comes of a drawing that has
 * been replaced meanwhile counts for nothing, for its view is closed. Compiling and drawing are tasks of their own.
 * @param mine It is this chart's turn to be drawn.
 * @param onSettled The chart is drawn, or cannot be.
 */
export function useChart(
  chart: Chart,
  scheme: Scheme,
  mine: boolean,
  onSettled: (drawn: boolean) => void,
): Embedding {
  const { values } = chart;
  const [ended, setEnded] = useState<Ended | null>(null);
  // A specification that says the same is the same: `VegaEmbed` too compares them by what they say.
  const complete = JSON.stringify(completeSpec(chart, 'container'));
  const latest = useRef<{ values: Chart['values']; drawing: Drawing } | null>(null);
  const drawing = useMemo<Drawing>(() => {
    const shown: Drawing['shown'] = { current: null };
    const spec: TopLevelSpec = JSON.parse(complete);
    return {
      spec,
      config: { ...vegaConfig(scheme), aria: false },
      fluid: isFluid(spec),
      shown,
      options: {
        mode: 'vega',
        ast: true,
        expr: expressionInterpreter,
        renderer: 'svg',
        actions: false,
        defaultStyle: false,
        tooltip: { disableDefaultStyle: true, theme: 'coursetrace' },
        loader: closedLoader,
        patch: (compiled) => {
          shown.current = latest.current?.values ?? [];
          return withRows(compiled, shown.current);
        },
      },
    };
  }, [complete, scheme]);
  useLayoutEffect(() => {
    latest.current = { values, drawing };
  }, [values, drawing]);
  const [prepared, setPrepared] = useState<{ drawing: Drawing; compiled: Spec } | null>(null);
  const current = ended?.drawing === drawing ? ended : null;
  const embedded = current?.result ?? null;
  const failed = current !== null && !embedded;

  useEffect(() => {
    if (failed) onSettled(false);
  }, [failed, onSettled]);

  useEffect(() => {
    if (!embedded) return;
    let wanted = true;
    const { shown } = drawing;
    const show = async () => {
      if (shown.current === values) return;
      shown.current = values;
      await embedded.view.data('values', rowsFor(embedded.vgSpec, values)).runAsync();
    };
    show().then(
      () => wanted && onSettled(true),
      () => wanted && setEnded({ drawing, result: null }),
    );
    return () => {
      wanted = false;
    };
  }, [embedded, drawing, values, onSettled]);

  const end = useCallback((of: Drawing, result: Result | null) => {
    if (latest.current?.drawing === of) setEnded({ drawing: of, result });
  }, []);

  useEffect(() => {
    if (!mine) return;
    let wanted = true;
    const prepare = async () => {
      const { spec: compiled } = compile(drawing.spec, { config: drawing.config });
      await pause();
      if (wanted) setPrepared({ drawing, compiled });
    };
    prepare().catch(() => end(drawing, null));
    return () => {
      wanted = false;
    };
  }, [mine, drawing, end]);

  // Until a new drawing is prepared the one before it stays.
  const placed = prepared ?? { drawing, compiled: null };
  const onEmbed = useCallback((result: Result) => end(placed.drawing, result), [end, placed.drawing]);
  const onError = useCallback(() => end(placed.drawing, null), [end, placed.drawing]);
  const { fluid, options } = placed.drawing;
  return { compiled: placed.compiled, fluid, options, embedded, failed, onEmbed, onError };
}
