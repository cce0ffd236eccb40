import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { enrolmentComparison } from './comparison';
import { fromStart, upTo } from './from-start';
import type { EnrolmentDailyResult } from './tables';
import { dailyRows } from './test-rows';

/** Days from 28 February 2020; the course starts on 2 March, or where told. */
function side(label: string, enrolments: readonly number[], startDate: string | null = '2020-03-02') {
  const result = { enrolment_daily: dailyRows(enrolments.map((each) => [each, 0, 0])) };
  return {
    label,
    learners: null,
    result,
    view: testView({}, { startDate }),
  } satisfies Side<EnrolmentDailyResult>;
}

const early = side('Run 1', [20, 20, 20, 20, 10, 10]);
const late = side('Run 2', [5, 5, 5, 20, 35, 30]);

it('counts days from the start, be it of a single one', () => {
  const one = fromStart(side('Run', [7]));
  expect(one).toMatchObject({ total: 7, rows: [{ day: -3, date: '2020-02-28' }] });
  expect([-4, -3, 5].map((day) => one && upTo(one, day)?.cumulative_enrolments)).toEqual([undefined, 7, 7]);
  expect(fromStart(side('Run', []))).toBeNull();
  expect(fromStart(side('Run', [7], null))).toBeNull();
});

describe('enrolments side by side', () => {
  it('compare the share before the start, each by its own start', () => {
    const sharesBefore = (sides: readonly Side<EnrolmentDailyResult>[]) =>
      enrolmentComparison.differences(sides).find(({ key }) => key === 'enrol-before');
    expect(sharesBefore([early, late])).toMatchObject({ first: { value: 0.6 }, second: { value: 0.15 } });
    const moved = side('Run 2', [5, 5, 5, 20, 35, 30], '2020-03-04');
    expect(sharesBefore([early, moved])).toMatchObject({ second: { value: 0.7 } });
    expect(enrolmentComparison.findings([early, late])[0].text).toMatch(
      /^60\.0\u00a0% of 100 in Run 1 enrolled before the start, 15\.0\u00a0% of 100 in Run 2: a difference of 45\.0/,
    );
  });

  it('are no finding where the groups were chosen by when they enrolled', () => {
    const chosen = (own: typeof early, not: boolean) => ({
      ...own,
      view: {
        ...own.view,
        filter: { ...noFilter, group: [{ kind: 'enrolled_in', window: 'before_start', not }] as const },
      },
    });
    const sides = [chosen(early, false), chosen(late, true)];
    expect(enrolmentComparison.differences(sides)).toEqual([]);
    expect(enrolmentComparison.findings(sides)).toMatchObject([
      {
        key: 'chosen-by',
        text: 'Run 1 and Run 2 were chosen by when they enrolled, so a difference in it is no finding.',
      },
    ]);
    expect(enrolmentComparison.chart(sides)).not.toBeNull();
  });

  it('stand on one axis of days from the start, added up', () => {
    const chart = enrolmentComparison.chart([early, side('Run 2', [5, 5, 5, 20, 35, 30], '2020-03-04')]);
    const lines = chart?.values.filter(({ part }) => part === 'line') ?? [];
    const at = (run: string, day: number) =>
      lines.find((row) => row.side === `${run} (100)` && row.day === day)?.value;
    expect([at('Run 1', -3), at('Run 1', -1), at('Run 1', 2), at('Run 1', 0)]).toEqual([20, 60, 100, 80]);
    expect([at('Run 2', -5), at('Run 2', -1), at('Run 2', 0), at('Run 2', 2)]).toEqual([5, 70, 100, 100]);
    expect(at('Run 1', -5)).toBe(0);
  });

  it('leave out a side whose start is not known', () => {
    const unknown = side('Run 2', [5, 5], null);
    expect(enrolmentComparison.differences([early, unknown])).toEqual([]);
    expect(enrolmentComparison.table([early, unknown]).rows).toHaveLength(6);
  });
});
