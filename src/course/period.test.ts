import { expect, it } from 'vitest';
import { isoDate } from '@/stats/timestamp';
import { loadRun } from '@/testing/load-run';
import { selectionFiles, selectionSettings } from '@/testing/selection-run';
import type { Period } from './filter';
import { daysOf } from './period';

const settings = { ...(await loadRun(selectionFiles)).defaults, ...selectionSettings };
const dates = (period: Period, changes = {}) => {
  const days = daysOf(period, { ...settings, ...changes });
  return days && [isoDate(days.from), isoDate(days.to)];
};

it('takes dates as they are, open where they are not given', () => {
  expect(dates({ kind: 'dates', from: '2024-01-16', to: '2024-01-17' })).toEqual([
    '2024-01-16',
    '2024-01-17',
  ]);
  expect(daysOf({ kind: 'dates', from: null, to: '1970-01-03' }, settings)).toEqual({
    from: Number.NEGATIVE_INFINITY,
    to: 2,
  });
  expect(daysOf({ kind: 'dates', from: '1970-01-03', to: null }, settings)).toEqual({
    from: 2,
    to: Number.POSITIVE_INFINITY,
  });
});

it('counts days around the start, the end and notable dates, over the end of a month', () => {
  const around = (date: string) => ({ kind: 'around', date, before: 3, after: 5 }) as const;
  expect(dates(around('start'))).toEqual(['2024-01-12', '2024-01-20']);
  expect(dates(around('end'))).toEqual(['2024-01-25', '2024-02-02']);
  expect(dates(around('mail'))).toEqual(['2024-01-17', '2024-01-25']);
  expect(dates({ ...around('mail'), before: 0, after: 0 })).toEqual(['2024-01-20', '2024-01-20']);
});

it('counts weeks from the start', () => {
  expect(dates({ kind: 'week', week: 1 })).toEqual(['2024-01-15', '2024-01-21']);
  expect(dates({ kind: 'week', week: 2 })).toEqual(['2024-01-22', '2024-01-28']);
});

it('has no days where the date is not known', () => {
  expect(dates({ kind: 'around', date: 'gone', before: 1, after: 1 })).toBeNull();
  expect(dates({ kind: 'around', date: 'end', before: 1, after: 1 }, { endDate: null })).toBeNull();
  expect(dates({ kind: 'around', date: 'start', before: 1, after: 1 }, { startDate: null })).toBeNull();
  expect(dates({ kind: 'week', week: 1 }, { startDate: null })).toBeNull();
});
