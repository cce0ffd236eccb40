import { expect, it } from 'vitest';
import { hourWords, longDate, period, zoneWords } from './dates';

it('names time zones as people do', () => {
  expect(zoneWords('UTC')).toBe('UTC');
  expect(zoneWords('Etc/GMT')).toBe('GMT');
  expect(zoneWords('America/New_York')).toBe('New York time');
});

it('writes hours, the last one of the day running to midnight', () => {
  expect(hourWords(9)).toBe('09:00');
  expect(hourWords(24)).toBe('00:00');
});

it('writes dates and periods', () => {
  expect(longDate('2018-06-11')).toBe('11 June 2018');
  expect(longDate('soon')).toBe('soon');
  expect(period('2018-06-11', '2018-07-01')).toBe('11 June 2018 to 1 July 2018');
  expect(period('2018-06-11', null)).toBe('from 11 June 2018');
  expect(period(null, null)).toBe('');
});
