import { expect, it } from 'vitest';
import { minutesWords, plainNumber } from './durations';

it.each([
  [0, '0 minutes'],
  [0.5, '30 seconds'],
  [1, '1 minute'],
  [5.75, '5.8 minutes'],
  [119, '119 minutes'],
  [274.4, '4.6 hours'],
])('says %f minutes', (minutes, words) => {
  expect(minutesWords(minutes)).toBe(words);
});

it('drops a decimal that says nothing', () => {
  expect([3, 3.5, 1200].map(plainNumber)).toEqual(['3', '3.5', '1,200']);
});
