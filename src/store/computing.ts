import type { CardView, Result } from '@/analyses/definition';
import { engine } from '@/engine/client';
import type { CallOptions, Outcome, Said, Selection } from '@/engine/protocol';
import { useStore } from './index';

/** Computes an analysis, always of the same data and under the same selection. */
export type Compute = (analysis: string, options?: CallOptions) => Promise<Outcome<Result>>;

/**
 * For what takes many results that must fit together: whatever is chosen meanwhile, they are of this selection. Once other
 * data is loaded nothing more is computed, and the outcome is `cancelled`.
 */
export function computing(selection: Selection): Compute {
  const { version } = useStore.getState().summary;
  const changed = () => useStore.getState().summary.version !== version;
  return async (analysis, options) => {
    if (changed()) return { ok: false, code: 'cancelled' };
    const outcome = await engine.compute(analysis, selection, options);
    return changed() ? { ok: false, code: 'cancelled' } : outcome;
  };
}

/** Says what may be said of a card under a view while small counts are withheld. */
export type Say = (card: string, view: CardView, options?: CallOptions) => Promise<Outcome<Said>>;

/** As `computing`, for the sentences of cards. */
export function saying(selection: Selection): Say {
  const { version } = useStore.getState().summary;
  const { withhold = 0 } = selection;
  return async (card, view, options) => {
    const sides = [{ label: '', learners: null, view, selection }];
    const outcome = await engine.findings({ cards: [card], shows: 'card', sides, withhold }, options);
    return useStore.getState().summary.version === version ? outcome : { ok: false, code: 'cancelled' };
  };
}
