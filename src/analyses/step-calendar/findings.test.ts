import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { calendarFindings } from './findings';
import { calendarRows } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

const whole = { step_calendar_span: [{ from: '2020-03-02', first_visits: 950, left_out: 0 }] };

it('says how many visits are left out, so that its figures agree with those of other cards', () => {
  const step_calendar = calendarRows(10, (_, day) => (day === 3 ? 30 : 5));
  const last = (left_out: number) => {
    const step_calendar_span = [{ from: '2020-02-24', first_visits: 950, left_out }];
    return plain(calendarFindings({ step_calendar, step_calendar_span }, testView())).at(-1);
  };
  expect(last(1)).toBe('1 of all 951 first visits is left out: it is from before 24 February 2020.');
  expect(last(50)).toBe('50 of all 1,000 first visits are left out: they are from before 24 February 2020.');
});

it('says by when half of the visits have come, and which day is busiest', () => {
  const step_calendar = calendarRows(10, (_, day) => (day === 3 ? 30 : 5));
  expect(plain(calendarFindings({ step_calendar, ...whole }, testView()))).toEqual([
    'Half of the 950 first visits to steps have come by 6 March 2020, day 5 of the course.',
    'The busiest day is 5 March 2020, with 300 first visits (31.6 %).',
  ]);
});

it('names no busiest day where days are equal, and no day of a course without a start', () => {
  const view = testView({}, { startDate: null });
  expect(plain(calendarFindings({ step_calendar: calendarRows(10), ...whole }, view))).toEqual([
    'Half of the 700 first visits to steps have come by 8 March 2020.',
  ]);
});

it('speaks of stretches where days are counted together', () => {
  const step_calendar = calendarRows(1, (_, day) => (day === 1 ? 30 : 1), 7);
  const [half, busiest] = plain(calendarFindings({ step_calendar, ...whole }, testView()));
  expect(half).toContain('by 15 March 2020');
  expect(busiest).toContain('The busiest 7 days are 9 March 2020 to 15 March 2020, with 30 first visits');
});

it('is cautious with few visits and silent without', () => {
  const few = calendarRows(1, (_, day) => (day === 0 ? 2 : 1));
  expect(calendarFindings({ step_calendar: few, ...whole }, testView()).every(({ caution }) => caution)).toBe(
    true,
  );
  expect(calendarFindings({ step_calendar: [], step_calendar_span: [] }, testView())).toEqual([]);
});
