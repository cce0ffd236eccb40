import { expect, it } from 'vitest';
import { shortId } from './learner-ids';

it('cuts long ids, and leaves short ones whole', () => {
  expect(shortId('3f2a9c1e-0000-4000-8000-0123456789ab')).toBe('3f2a9c1e…');
  expect(shortId('Learner 12345678')).toBe('Learner 12345678');
  expect(shortId('x'.repeat(100_000))).toBe('xxxxxxxx…');
});

it('shows what has no shape, and cuts no letter in two', () => {
  expect(shortId('\u202Eabc\u0000')).toBe('\uFFFDabc\uFFFD');
  expect(shortId('😀'.repeat(20))).toBe(`${'😀'.repeat(8)}…`);
});
