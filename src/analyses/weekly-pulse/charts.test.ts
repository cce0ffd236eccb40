import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { weekChart } from './charts';
import { pulseRows, type Week } from './test-rows';

const ofWeeks = (own: number, after: number): Week[] =>
  Array.from({ length: own + after }, (_, week) => [
    Math.round(900 * 0.8 ** week),
    week < own ? [1000, 0.5 - 0.02 * week, 0.6 - 0.02 * week] : null,
  ]);
const of = (weeks: readonly Week[]) => ({ weekly_pulse: pulseRows(weeks) });

describe.each([300, 1300])('at %i pixels', (width) => {
  it.each([
    [1, 0],
    [4, 8],
    [12, 8],
  ])('%i weeks and %i after them are drawn, with the notable dates', async (own, after) => {
    const notableDates = [{ id: 'a', date: '2020-03-04', label: 'Mailing' }];
    const view = testView({}, { weeks: own, notableDates });
    const { svg, warnings } = await draw(weekChart(of(ofWeeks(own, after)), view)!, width);
    expect(warnings).toEqual([]);
    for (const text of [
      '>Learners active in any way<',
      'confidence (◆ dashed)',
      '>Start<',
      '>Mailing<',
      '>100 %<',
    ]) {
      expect(svg).toContain(text);
    }
  });
});

it('has what the tooltip says, and scores for the course’s own weeks alone', async () => {
  const chart = weekChart(of(ofWeeks(2, 1)), testView())!;
  expect(chart.values[1]).toMatchObject({
    name: '2, 9 March to 15 March 2020',
    active: 720,
    engagement: 48,
    engagement_text: '48.0\u00a0%',
    confidence_text: '58.0\u00a0%',
    on_course_text: '1,000',
  });
  expect(chart.values[2]).toMatchObject({ engagement: null, engagement_text: '—' });
});

it('has no panel of scores that nobody has', async () => {
  const { svg } = await draw(weekChart(of([[5, null]]), testView())!);
  expect(svg).not.toContain('engagement (');
});

it('draws a week as wide as its chosen days', () => {
  const filter = { ...noFilter, period: { kind: 'dates', from: '2020-03-02', to: '2020-03-09' } } as const;
  const { values } = weekChart(of(ofWeeks(2, 0)), { ...testView(), filter })!;
  const [whole, day] = values;
  const width = ({ time, end }: typeof whole) => Number(end) - Number(time);
  expect(width(day)).toBeCloseTo(width(whole) / 7);
  expect(day.name).toBe('2, 9 March 2020');
});
