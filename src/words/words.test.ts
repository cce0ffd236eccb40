import { expect, it } from 'vitest';
import { longDate, period } from './dates';
import { size } from './sizes';

it('writes dates and periods', () => {
  expect(longDate('2018-06-11')).toBe('11 June 2018');
  expect(longDate('soon')).toBe('soon');
  expect(period('2018-06-11', '2018-07-01')).toBe('11 June 2018 to 1 July 2018');
  expect(period('2018-06-11', null)).toBe('from 11 June 2018');
  expect(period(null, null)).toBe('');
});

it('writes sizes', () => {
  expect(size(0)).toBe('0 bytes');
  expect(size(2_852_562)).toBe('2.9 MB');
  expect(size(981)).toBe('981 bytes');
  expect(size(3e12)).toBe('3,000 GB');
});
