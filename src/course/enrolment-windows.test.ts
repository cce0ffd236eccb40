import { expect, it } from 'vitest';
import { LONG_BEFORE_DAYS, windowOf, windowSpans } from './enrolment-windows';
import { enrolmentWindows } from './filter';

it('changes windows on the days they name', () => {
  expect([-400, -29, -28, -1, 0, 1, 6, 7, 400].map(windowOf)).toEqual([
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

it('has spans that follow one another without a gap and hold their own days', () => {
  const spans = enrolmentWindows.map((window) => windowSpans[window]);
  for (const [index, { from }] of spans.slice(1).entries()) expect(from).toBe(spans[index].to + 1);
  for (const window of enrolmentWindows) {
    expect(windowOf(windowSpans[window].from)).toBe(window);
    expect(windowOf(windowSpans[window].to)).toBe(window);
  }
});
