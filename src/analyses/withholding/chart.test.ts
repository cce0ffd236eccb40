import { expect, it } from 'vitest';
import { tooltip } from '../chart-kit/hover';
import { withheldChart } from './chart';
import { withoutNoughts } from './wording';

it('shows withheld counts in no tooltip and no label as a number, and leaves the marks', () => {
  const chart = withheldChart(
    {
      spec: {
        layer: [
          {
            mark: 'bar',
            encoding: {
              x: { field: 'learners', type: 'quantitative' },
              tooltip: tooltip([
                { field: 'learners', title: 'Learners', count: true },
                { field: 'share_text', title: 'Share' },
              ]),
            },
          },
          { mark: 'text', encoding: { text: { field: 'label', type: 'nominal' } } },
        ],
      },
      values: [
        { learners: 0, share_text: '0 (0.0\u00a0%)', label: '0' },
        { learners: 1230, share_text: '1,230 (10\u00a0%)', label: '1,230' },
      ],
      summary: 'Bars: 0 learners of 1,230.',
      reading: 'How it is read.',
    },
    5,
    () => true,
  );
  const [outlined, labels] = chart.spec.layer as {
    layer: { encoding: Record<string, unknown> }[];
    encoding: Record<string, unknown>;
  }[];
  const [bars] = outlined.layer;
  expect(chart).toMatchObject({ marked: true, reading: 'How it is read.' });
  expect(bars.encoding.x).toEqual({ field: 'learners', type: 'quantitative' });
  expect(bars.encoding.tooltip).toEqual([
    { field: 'learners in words', title: 'Learners', type: 'nominal' },
    { field: 'share_text in words', title: 'Share', type: 'nominal' },
  ]);
  expect(labels.encoding.text).toEqual({ field: 'label in words', type: 'nominal' });
  expect(chart.values).toMatchObject([
    { learners: 0, 'learners in words': 'under 5', 'share_text in words': 'under 5', 'label in words': '—' },
    { learners: 1230, 'learners in words': '1,230', 'share_text in words': '1,230 (10\u00a0%)' },
  ]);
  expect(chart.summary).toBe('Bars: under 5 learners of 1,230.');
});

it.each([
  ['0 learners, 0.0\u00a0%', 'under 5 learners'],
  ['12.5\u00a0% (0 of 40)', '12.5\u00a0% (under 5 of 40)'],
  ['0.0\u00a0% (0 of 40)', 'under 5 of 40'],
  ['0.0\u00a0% of 40', 'under 5 of 40'],
  ['0 of 0', 'under 5 of under 5'],
  ['0.0\u00a0%', '—'],
  ['0.0\u00a0% to 4.5\u00a0%', '0.0\u00a0% to 4.5\u00a0%'],
  ['Week 0', 'Week 0'],
  ['0 to less than 5', '0 to less than 5'],
  ['10 learners, 10.0\u00a0%', '10 learners, 10.0\u00a0%'],
  ['0:00 to 1:00', '0:00 to 1:00'],
])('writes %j as %j', (text, expected) => {
  expect(withoutNoughts(text, 5)).toBe(expected);
});

it('keeps how a chart is read', () => {
  const chart = { spec: {}, values: [], summary: 'Dots.', reading: 'Each panel begins at 0.' };
  expect(withheldChart(chart, 5, () => false).reading).toBe('Each panel begins at 0.');
});
