import { expect, it } from 'vitest';
import { headlineCards, soundFirst } from './headlines';
import { findCard } from './registry';

it('names cards that exist and are about a whole run', () => {
  for (const name of headlineCards) {
    expect(findCard(name)?.card.about, name).toBeUndefined();
    expect(findCard(name)?.analysis.about, name).toBeUndefined();
  }
  expect(headlineCards.map((name) => findCard(name)?.card.id)).not.toContain(undefined);
});

it('takes the first finding where it is sound, and never a further one', () => {
  const sound = { key: 'a', text: 'Half stop.', values: {} };
  const thin = { ...sound, text: 'Perhaps.', caution: true };
  expect(soundFirst([sound, thin])).toBe('Half stop.');
  expect(soundFirst([thin, sound])).toBeNull();
  expect(soundFirst([])).toBeNull();
});
