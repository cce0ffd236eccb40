import { expect, it } from 'vitest';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { summaryComparison } from './comparison';
import type { SessionSummaryResult } from './tables';
import { sessionRow } from './test-rows';

function side(label: string, learners: number, median: number): Side<SessionSummaryResult> {
  const session_summary = [
    sessionRow('unenrolled', 7),
    sessionRow('visited_step', learners, { median_sessions: median, median_study_minutes: 10 * median }),
  ];
  return { label, learners: null, result: { session_summary }, view: testView() };
}

it('has the row of each side’s visitors, and none where nobody visited', () => {
  const { schema, rows } = summaryComparison.table([side('A', 300, 2), side('B', 0, 9), side('C', 40, 3)]);
  expect(rows).toEqual([
    { side: 'A', ...figuresOf(300, 2) },
    { side: 'C', ...figuresOf(40, 3) },
  ]);
  expect(schema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0]));
});

function figuresOf(learners: number, median: number) {
  const { group: _, ...figures } = sessionRow('visited_step', learners);
  return { ...figures, median_sessions: median, median_study_minutes: 10 * median };
}

it('says each side’s medians, with caution where one has few learners', () => {
  const [finding] = summaryComparison.findings([side('A', 300, 2), side('B', 40, 3)]);
  expect(finding.text).toBe(
    'Of those who visited a step, the medians are 2 study sessions and 20 minutes of study in A (300 learners) and 3 study sessions and 30 minutes of study in B (40 learners).',
  );
  expect(finding.caution).toBeUndefined();
  expect(summaryComparison.findings([side('A', 300, 2), side('B', 19, 3)])[0].caution).toBe(true);
});

it('draws the figures of the sides that have visitors as the card of one group has them', () => {
  const chart = summaryComparison.chart([side('A', 300, 2), side('B', 0, 9)])!;
  expect(chart.values.map(({ side, statistic, text }) => [side, statistic, text])).toEqual([
    ['A (300)', 'Median', '2'],
    ['A (300)', 'Mean', '2.4'],
    ['A (300)', 'Median', '20'],
    ['A (300)', 'Mean', '50'],
    ['A (300)', 'Median', '10'],
    ['A (300)', 'Mean', '15'],
    ['A (300)', 'Median', '< 0.1'],
    ['A (300)', 'Mean', '4'],
  ]);
  expect(summaryComparison.chart([side('B', 0, 9)])).toBeNull();
});
