import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Spec, View } from 'vega';
import type { EmbedOptions, Result } from 'vega-embed';
import type { Chart } from '@/analyses/definition';
import { breathe } from '@/pace/breathe';
import type { Scheme } from '../tokens';
import { type Drawn, drawingOf, embedOptions, type Goal, push, specOf } from './drawing';
import { type Nearness, takeTurn } from './drawing-queue';
import { completeSpec } from './spec';

/** A chart for `VegaEmbed` to draw, and what to do when it has. */
interface Placed {
  readonly spec: Spec;
  readonly options: EmbedOptions;
  readonly onEmbed: (result: Result) => void;
  readonly onError: (error: unknown) => void;
  /** Another has taken its place, or the page has gone on without it. */
  readonly onReplaced: () => void;
}

interface Embedding {
  /** What is to be drawn; null until it is this chart's turn. */
  readonly placed: Placed | null;
  /** Null until it is drawn. */
  readonly view: View | null;
  readonly fluid: boolean;
  /** Whether what is on the page is not yet, or no longer, this chart. */
  readonly stale: boolean;
  readonly failed: boolean;
}

const isAt = (goal: Goal, reached: Goal | null) =>
  reached?.drawing === goal.drawing && reached.values === goal.values;

const atOnce = () => Promise.resolve();

/** Lets `VegaEmbed` draw one chart after the other in one place. */
function usePlace() {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const last = useRef<Placed | null>(null);
  useEffect(() => () => last.current?.onReplaced(), []);
  /** Null where another was placed, or the page left, before it was drawn. */
  const place = useCallback(
    (spec: Spec, options: EmbedOptions) =>
      new Promise<Result | null>((resolve, reject) => {
        last.current?.onReplaced();
        const onReplaced = () => resolve(null);
        last.current = { spec, options, onEmbed: resolve, onError: reject, onReplaced };
        setPlaced(last.current);
      }),
    [],
  );
  const clear = useCallback(() => setPlaced(null), []);
  return { placed, place, clear };
}

/**
 * Has a chart drawn when it is its turn, and later brought up to date in the same way: with other rows in its view, or with
 * another view where its specification or the colours have changed. Until then the one before stays; before the page is
 * printed none waits for its turn. Compiling and drawing are tasks of their own.
 * @param nearness How near the screen it is at the moment; the same function while it is drawn.
 */
export function useChart(chart: Chart, scheme: Scheme, nearness: () => Nearness): Embedding {
  const { values } = chart;
  // A specification that says the same is the same.
  const complete = useMemo(() => JSON.stringify(completeSpec(chart, 'container')), [chart]);
  const drawing = useMemo(() => drawingOf(complete, scheme), [complete, scheme]);
  const goal = useMemo<Goal>(() => ({ drawing, values }), [drawing, values]);
  const { placed, place, clear } = usePlace();
  const shown = useRef<Drawn | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState<Goal | null>(null);

  useEffect(() => {
    if (isAt(goal, shown.current)) return;
    let current = true;
    let started = false;
    const isWanted = () => current && !isAt(goal, shown.current);
    const draw = async (between: () => Promise<void>): Promise<Drawn | null> => {
      const spec = specOf(goal);
      await between();
      const result = isWanted() ? await place(spec, embedOptions(goal.values)) : null;
      return result && { ...goal, result };
    };
    const bring = async (between: () => Promise<void>) => {
      if (!isWanted()) return;
      const same = shown.current?.drawing === goal.drawing ? shown.current : null;
      const next = same ? await push(same, goal.values) : await draw(between);
      if (!next) return;
      shown.current = next;
      setDrawn(next);
    };
    const fail = () => {
      shown.current = null;
      clear();
      setDrawn(null);
      if (current) setFailed(goal);
    };
    const release = takeTurn(() => {
      started = true;
      void bring(breathe).catch(fail).finally(release);
    }, nearness);
    const beforePrint = () => void bring(atOnce).catch(fail);
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      current = false;
      window.removeEventListener('beforeprint', beforePrint);
      if (!started) release();
    };
  }, [goal, nearness, place, clear]);

  return {
    placed,
    view: drawn?.result.view ?? null,
    fluid: drawn?.drawing.fluid ?? false,
    stale: !isAt(goal, drawn),
    failed: failed === goal,
  };
}
