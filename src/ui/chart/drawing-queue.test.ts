import { expect, it, vi } from 'vitest';
import { takeTurn } from './drawing-queue';

it('draws one chart after the other and passes over those no longer wanted', () => {
  vi.useFakeTimers();
  const started: string[] = [];
  const take = (name: string) => takeTurn(() => started.push(name));
  const firstDone = take('first');
  const secondDone = take('second');
  const thirdDone = take('third');
  vi.runAllTimers();
  expect(started).toEqual(['first']);
  secondDone();
  firstDone();
  firstDone();
  vi.runAllTimers();
  expect(started).toEqual(['first', 'third']);
  thirdDone();
  take('fourth');
  vi.runAllTimers();
  expect(started).toEqual(['first', 'third', 'fourth']);
  vi.useRealTimers();
});
