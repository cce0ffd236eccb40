import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EmbedOptions, Result } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { Chart } from '@/analyses/definition';
import type { Scheme } from '../tokens';
import { vegaConfig } from '../vega-theme';
import { rowsFor, withRows } from './data';
import { closedLoader } from './loader';

interface Embedding {
  readonly options: EmbedOptions;
  /** The drawn chart; null until it is drawn. */
  readonly embedded: Result | null;
  readonly onEmbed: (result: Result) => void;
}

interface ChartEvents {
  readonly onDrawn: () => void;
  readonly onFailed: () => void;
}

/** How a chart is embedded: drawn with its rows in it, and later ones pushed into it. */
export function useChart({ values }: Chart, scheme: Scheme, { onDrawn, onFailed }: ChartEvents): Embedding {
  const [embedded, setEmbedded] = useState<Result | null>(null);
  const latest = useRef(values);
  const shown = useRef<Chart['values'] | null>(null);
  useLayoutEffect(() => {
    latest.current = values;
  }, [values]);

  const options = useMemo<EmbedOptions>(
    () => ({
      mode: 'vega-lite',
      ast: true,
      expr: expressionInterpreter,
      renderer: 'svg',
      actions: false,
      defaultStyle: false,
      tooltip: { disableDefaultStyle: true, theme: 'coursetrace' },
      loader: closedLoader,
      config: { ...vegaConfig(scheme), aria: false },
      patch: (compiled) => {
        shown.current = latest.current;
        return withRows(compiled, latest.current);
      },
    }),
    [scheme],
  );

  useEffect(() => {
    if (!embedded) return;
    let wanted = true;
    const { view, vgSpec } = embedded;
    const current = shown.current === values;
    shown.current = values;
    const push = current ? Promise.resolve() : view.data('values', rowsFor(vgSpec, values)).runAsync();
    push.then(() => wanted && onDrawn(), onFailed);
    return () => {
      wanted = false;
    };
  }, [embedded, values, onDrawn, onFailed]);

  const onEmbed = useCallback((result: Result) => setEmbedded(result), []);
  return { options, embedded, onEmbed };
}
