import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { View } from 'vega';
import type { Chart } from '@/analyses/definition';
import type { Scheme } from '../tokens';
import { type Drawn, draw, drawingOf, type Goal, push } from './drawing';
import { type Nearness, takeTurn } from './drawing-queue';
import { pause } from './pause';
import { completeSpec } from './spec';

interface Embedding {
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

/**
 * Draws a chart into an element when it is its turn, and later brings it up to date in the same way: with other rows in
 * its view, or with another view where its specification or the colours have changed. Until then the one before stays;
 * before the page is printed none waits for its turn.
 * @param nearness How near the screen it is at the moment; the same function while it is drawn.
 */
export function useChart(
  element: RefObject<HTMLElement | null>,
  chart: Chart,
  scheme: Scheme,
  nearness: () => Nearness,
): Embedding {
  const { values } = chart;
  // A specification that says the same is the same.
  const complete = useMemo(() => JSON.stringify(completeSpec(chart, 'container')), [chart]);
  const drawing = useMemo(() => drawingOf(complete, scheme), [complete, scheme]);
  const goal = useMemo<Goal>(() => ({ drawing, values }), [drawing, values]);
  const shown = useRef<Drawn | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState<Goal | null>(null);

  useEffect(() => {
    if (isAt(goal, shown.current)) return;
    let current = true;
    let started = false;
    const isWanted = () => current && !isAt(goal, shown.current);
    const close = () => {
      shown.current?.result.finalize();
      shown.current = null;
    };
    const bring = async (between: () => Promise<void>) => {
      if (!element.current || !isWanted()) return;
      const isOther = shown.current?.drawing !== goal.drawing;
      const next =
        isOther || !shown.current
          ? await draw(element.current, goal, between, isWanted)
          : await push(shown.current, goal.values);
      if (!next) return;
      if (isOther) close();
      shown.current = next;
      if (element.current) setDrawn(next);
      else close();
    };
    const fail = () => {
      close();
      setDrawn(null);
      if (current) setFailed(goal);
    };
    const release = takeTurn(() => {
      started = true;
      void bring(pause).catch(fail).finally(release);
    }, nearness);
    const beforePrint = () => void bring(atOnce).catch(fail);
    window.addEventListener('beforeprint', beforePrint);
    return () => {
      current = false;
      window.removeEventListener('beforeprint', beforePrint);
      if (!started) release();
    };
  }, [element, goal, nearness]);

  useEffect(
    () => () => {
      shown.current?.result.finalize();
      shown.current = null;
    },
    [],
  );

  return {
    view: drawn?.result.view ?? null,
    fluid: drawn?.drawing.fluid ?? false,
    stale: !isAt(goal, drawn),
    failed: failed === goal,
  };
}
