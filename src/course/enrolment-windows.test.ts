import { describe, expect, it } from 'vitest';
import { windowSpans, windowsBy } from './enrolment-windows';
import { enrolmentWindows } from './filter';
import { LONG_BEFORE_DAYS, REGISTRATION_OPENS, registrationDay } from './settings';

const course = (date?: string) => ({
  startDate: '2024-09-02',
  notableDates: date === undefined ? [] : [{ id: '1', date, label: REGISTRATION_OPENS }],
});

describe('windows of enrolment', () => {
  it('change on the days they name', () => {
    expect([-400, -29, -28, -1, 0, 1, 6, 7, 400].map(windowsBy(course()))).toEqual([
      'long_before',
      'long_before',
      'before_start',
      'before_start',
      'start_day',
      'first_week',
      'first_week',
      'later',
      'later',
    ]);
    expect(LONG_BEFORE_DAYS).toBe(28);
  });

  it('begin with the notable date on which registration opens, where it is before the start', () => {
    expect(registrationDay(course('2024-08-23'))).toEqual({ opens: -10, dated: true });
    expect([-11, -10, -1].map(windowsBy(course('2024-08-23')))).toEqual([
      'long_before',
      'before_start',
      'before_start',
    ]);
    const usual = { opens: -28, dated: false };
    for (const date of [undefined, '', '2024-09-02', '2024-10-01'])
      expect(registrationDay(course(date))).toEqual(usual);
    expect(registrationDay({ ...course('2024-08-23'), startDate: null })).toEqual(usual);
  });

  it('follow one another without a gap and hold their own days', () => {
    const spans = windowSpans(-28);
    const windowOf = windowsBy(course());
    for (const [index, window] of enrolmentWindows.slice(1).entries())
      expect(spans[window].from).toBe(spans[enrolmentWindows[index]].to + 1);
    for (const window of enrolmentWindows) {
      expect(windowOf(spans[window].from)).toBe(window);
      expect(windowOf(spans[window].to)).toBe(window);
    }
  });
});
