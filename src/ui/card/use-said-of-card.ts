import { useMemo } from 'react';
import type { CardView } from '@/analyses/definition';
import type { FindingsRequest, Said } from '@/engine/protocol';
import { useStore } from '@/store';
import type { CurrentRun } from '@/store/use-run';
import { useSaid } from '@/store/use-said';

/**
 * What may be said of a card of the shown run while small counts are withheld; null until it is known, and where none are.
 * @param name `analysis/card`
 * @param view Of the selection that is shown; the same object while it is asked.
 */
export function useSaidOfCard(
  name: string,
  view: CardView,
  { run, changes }: Pick<CurrentRun, 'run' | 'changes'>,
): Said | null {
  const withhold = useStore((store) => store.withhold);
  const request = useMemo((): FindingsRequest | null => {
    if (withhold === 0) return null;
    const selection = { run: run.id, settings: changes, filter: view.filter };
    const sides = [{ label: '', learners: null, view, selection }];
    return { cards: [name], shows: 'card', sides, withhold };
  }, [withhold, run.id, changes, view, name]);
  return useSaid(request);
}
