import { expect, it } from 'vitest';
import { size } from './sizes';

it('writes sizes', () => {
  expect(size(0)).toBe('0 bytes');
  expect(size(2_852_562)).toBe('2.9 MB');
  expect(size(981)).toBe('981 bytes');
  expect(size(3e12)).toBe('3,000 GB');
});
