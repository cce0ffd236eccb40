import { useCallback, useMemo } from 'react';
import type { Card, CardView } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { useStore } from '@/store';

interface KeptChoices {
  readonly choices: CardView['choices'];
  choose(id: string, value: string): void;
}

/** What is chosen on a card; it is kept while its page is left. */
export function useChoices(name: string, card: Pick<Card, 'choices'>): KeptChoices {
  const kept = useStore((store) => store.cardChoices[name]);
  const chooseOnCard = useStore((store) => store.chooseOnCard);
  const choices = useMemo(() => ({ ...initialChoices(card), ...kept }), [card, kept]);
  const choose = useCallback(
    (id: string, value: string) => chooseOnCard(name, id, value),
    [name, chooseOnCard],
  );
  return { choices, choose };
}
