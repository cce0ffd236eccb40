import { expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import { testView } from '../test-view';
import { layeredSpec } from './spec';
import { sideMarkLayers } from './step-marks';
import { labelledRows, rowHeight, stepMarkRows, stepY } from './step-y';
import { draw } from './test-draw';

const steps = (weeks: number, perWeek: number) =>
  Array.from({ length: weeks * perWeek }, (_, place) => ({
    week_number: Math.floor(place / perWeek) + 1,
    step_number: (place % perWeek) + 1,
  }));

it('keeps every step in course order', () => {
  const { scale } = stepY(steps(10, 20)) as { scale: { domain: string[] } };
  expect(new Set(scale.domain).size).toBe(200);
  expect(scale.domain.slice(8, 11)).toEqual(['1.9', '1.10', '1.11']);
});

it('labels all of few steps, and of many each week’s first with round numbers between', () => {
  expect(labelledRows(steps(2, 10))).toHaveLength(20);
  const fifths = ['1', '5', '10', '15', '20'];
  expect(labelledRows(steps(3, 21))).toEqual(
    [1, 2, 3].flatMap((week) => fifths.map((number) => `${week}.${number}`)),
  );
  expect(labelledRows(steps(3, 20))).not.toContain('1.20');
});

it.each([20, 62, 200])('never lets labels of %i steps touch', (count) => {
  const all = steps(count, 1);
  const places = labelledRows(all).map((label) => Number(label.split('.')[0]));
  const gaps = places.slice(1).map((place, index) => (place - places[index]) * rowHeight(count));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
});

it('labels no round number just behind a week’s first step', () => {
  const fourthOn = Array.from({ length: 10 }, (_, place) => ({ week_number: 1, step_number: place + 4 }));
  expect(labelledRows(fourthOn, 4)).toEqual(['1.4', '1.10']);
});

const plain = { title: null, type: 'article', exercise: false, social: false } as const;
const marked = {
  '1.1': plain,
  '1.2': { ...plain, exercise: true, social: true },
  '2.1': { ...plain, social: true },
};

it.each([340, 1100])('marks exercises and social steps at the left of the axis (%i)', async (width) => {
  const rows = steps(2, 2);
  const y = stepY(rows);
  const cells = { mark: 'rect', encoding: { y } };
  const spec = layeredSpec({ height: 64, layers: [cells, ...sideMarkLayers(y, -20)] });
  const symbols = async (of: CourseSettings['steps']) => {
    const values = stepMarkRows(rows, testView({}, { steps: of }).course);
    const { svg, warnings } = await draw({ spec, values, summary: '' }, width);
    expect(warnings).toEqual([]);
    const paths = svg.split('class="mark-symbol').slice(1).join('').split('<path').length - 1;
    return { paths, explained: svg.includes('▲ exercise') };
  };
  const [some, none] = [await symbols(marked), await symbols({})];
  expect(some.paths - none.paths).toBe(3);
  expect([some.explained, none.explained]).toEqual([true, false]);
});
