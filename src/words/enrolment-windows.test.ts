import { expect, it } from 'vitest';
import { windowPhrase } from './enrolment-windows';

it('tells windows by days before the start unless it is known when registration opened', () => {
  const startDate = '2024-03-04';
  const notableDates = [{ id: 'r', date: '2024-02-01', label: 'Registration opens' }];
  expect(windowPhrase('long_before', { startDate, notableDates: [] })).toBe(
    'more than 28 days before the start',
  );
  expect(windowPhrase('before_start', { startDate, notableDates: [] })).toBe(
    'in the 28 days before the start',
  );
  expect(windowPhrase('long_before', { startDate, notableDates })).toBe('before registration opened');
  expect(windowPhrase('before_start')).toBe('before the start, once registration was open');
});
