import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepPlaces, stepX } from './step-axis';

const steps = (weeks: number, perWeek: number) =>
  Array.from({ length: weeks * perWeek }, (_, place) => ({
    week_number: Math.floor(place / perWeek) + 1,
    step_number: (place % perWeek) + 1,
  }));

it('names steps and marks where weeks begin', () => {
  const places = stepPlaces(steps(2, 2), testView().course);
  expect(places.map(({ name }) => name)).toEqual(['1.1', '1.2 A step', '2.1', '2.2']);
  expect(places.map(({ week_start }) => week_start)).toEqual([1, null, 2, null]);
  expect(places[0].week_share).toBe(0.5);
});

it('keeps 1.1 and 1.10 apart and every step on the axis', () => {
  const { scale } = stepX(steps(10, 20)) as { scale: { domain: string[] } };
  expect(new Set(scale.domain).size).toBe(200);
  expect(scale.domain).toContain('1.10');
});

it('labels all of few steps and some of many', () => {
  const labels = (weeks: number, perWeek: number) =>
    (stepX(steps(weeks, perWeek)) as { axis: { values: string[] } }).axis.values;
  expect(labels(2, 10)).toHaveLength(20);
  expect(labels(1, 40)).toEqual(['1.1', '1.5', '1.10', '1.15', '1.20', '1.25', '1.30', '1.35', '1.40']);
  expect(labels(2, 20)).toEqual(['1.1', '1.5', '1.10', '1.15', '2.1', '2.5', '2.10', '2.15', '2.20']);
  expect(labels(10, 20).slice(0, 4)).toEqual(['1.1', '1.10', '2.1', '2.10']);
});
