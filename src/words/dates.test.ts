import { expect, it } from 'vitest';
import { hourWords, zoneWords } from './dates';

it('names time zones as people do', () => {
  expect(zoneWords('UTC')).toBe('UTC');
  expect(zoneWords('Etc/GMT')).toBe('GMT');
  expect(zoneWords('America/New_York')).toBe('New York time');
});

it('writes hours, the last one of the day running to midnight', () => {
  expect(hourWords(9)).toBe('09:00');
  expect(hourWords(24)).toBe('00:00');
});
