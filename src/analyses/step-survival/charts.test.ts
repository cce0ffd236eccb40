import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { survivalChart } from './charts';
import { survivalRows, times } from './test-rows';

it.each([300, 1400])('draws a band and a line over steps and over days, %i pixels wide', async (width) => {
  for (const basis of ['steps', 'days'] as const) {
    const survival = survivalRows(basis, times(62, 9), [30, 62]);
    const { svg, warnings } = await draw(survivalChart({ survival }, testView({ basis }))!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain(basis === 'days' ? '>Days since the first visit<' : '>1.1<');
    expect(svg).toContain('Share who go on');
  }
});

it('draws the chosen curve alone', () => {
  const survival = [...survivalRows('steps', times(5, 3)), ...survivalRows('days', times(9, 3))];
  expect(survivalChart({ survival }, testView({ basis: 'steps' }))?.values).toHaveLength(5);
  expect(survivalChart({ survival }, testView({ basis: 'days' }))?.values).toHaveLength(10);
});

it('begins with everyone at day 0, and with those who stop on the first day gone at day 1', () => {
  const survival = survivalRows('days', [0, 0, 0, 3]);
  const values = survivalChart({ survival }, testView({ basis: 'days' }))!.values;
  expect(values.map(({ day, share }) => [day, share])).toEqual([
    [0, 100],
    [1, 25],
    [4, 0],
  ]);
});

it('draws nothing of chosen times', () => {
  const view = { ...testView(), filter: { ...noFilter, hours: { from: 1, to: 5 } } };
  expect(survivalChart({ survival: survivalRows('steps', times(5, 3)) }, view)).toBeNull();
});

it('draws nothing of nothing', () => {
  expect(survivalChart({ survival: [] }, testView())).toBeNull();
  expect(survivalChart({ survival: survivalRows('steps', [1, 1]) }, testView())).toBeNull();
});
