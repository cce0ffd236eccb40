import { expect, it } from 'vitest';
import { findCard } from '@/analyses/registry';
import { aboutSeveral, runCards } from './run-cards';

it('has cards that compare, under titles that speak of no one run', () => {
  const cards = runCards.map((name) => findCard(name)?.card);
  for (const card of cards) {
    expect(card?.comparison).toBeDefined();
    if (card) expect(aboutSeveral(card).question).not.toMatch(/\b(?:this|the) run\b/);
  }
});
