import { expect, it } from 'vitest';
import { topWords, wordsOf, wordUses } from './words';

it('takes words without mark-up, links, contractions and common words', () => {
  const words = wordsOf(
    'I don’t know <b class="x">Cyclones</b>; the cyclone’s low-pressure core: https://example.org/abc is É-tés!',
  );
  expect([...words]).toEqual(['cyclones', 'cyclone', 'low-pressure', 'core', 'é-tés']);
});

it('names no word of fewer than three learners, however often they use it', () => {
  const texts = [1, 2, 3].map((person) => ({ person, text: 'barometer' }));
  const two = [1, 1, 1, 2, 2].map((person) => ({ person, text: 'Rumpelstiltskin' }));
  expect(topWords(wordUses([...texts, ...two, { person: 1, text: 'Barometer barometer' }]), 10)).toEqual([
    { word: 'barometer', learners: 3, comments: 4 },
  ]);
});

it('puts the word of most learners first, and as many as asked for', () => {
  const say = (people: number, text: string) =>
    Array.from({ length: people }, (_, person) => ({ person, text }));
  const texts = [...say(3, 'fog'), ...say(5, 'rain'), ...say(3, 'dew'), ...say(4, 'hail')];
  expect(topWords(wordUses(texts), 3).map(({ word }) => word)).toEqual(['rain', 'hail', 'dew']);
});
