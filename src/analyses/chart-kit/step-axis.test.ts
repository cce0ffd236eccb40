import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stackPanels, viewHeight } from './panels';
import { layeredSpec } from './spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from './step-axis';
import { draw } from './test-draw';

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
  expect(labels(1, 120)[1]).toBe('1.5');
  expect(labels(1, 121)[1]).toBe('1.10');
  // Not the twentieth of 22, which would take the room of the next week's first.
  expect(labels(2, 22).slice(0, 5)).toEqual(['1.1', '1.5', '1.10', '1.15', '2.1']);
});

const plain = { title: null, type: 'article', exercise: false, social: false } as const;
const marked = testView(
  {},
  {
    steps: {
      '1.1': plain,
      '1.2': { ...plain, exercise: true, social: true },
      '2.1': { ...plain, social: true },
    },
  },
).course;

it('marks exercises and social steps, and says so where a tooltip names them', () => {
  const places = stepPlaces(steps(2, 2), marked);
  expect(places.map(({ exercise, social }) => [exercise, social])).toEqual([
    [false, false],
    [true, true],
    [false, true],
    [false, false],
  ]);
  expect(places.map(({ name }) => name)).toEqual([
    '1.1',
    '1.2 (exercise, social step)',
    '2.1 (social step)',
    '2.2',
  ]);
});

it('explains the marks once, and only those that there are', () => {
  expect(stepPlaces(steps(2, 2), marked).map(({ marks_text }) => marks_text)).toEqual([
    '▲ exercise\u2003○ social step',
    null,
    null,
    null,
  ]);
  const social = { ...marked, steps: { '2.1': { ...plain, social: true } } };
  expect(stepPlaces(steps(2, 2), social)[0].marks_text).toBe('○ social step');
  expect(stepPlaces(steps(2, 2), testView().course)[0].marks_text).toBeNull();
});

it.each([60, 200, 340, 1100])(
  'draws the weeks and the marks under the axis at %i, and none of an unmarked course',
  async (width) => {
    const panels = stackPanels([100], WEEK_HEADER);
    const rows = steps(2, 2);
    const spec = layeredSpec({ height: viewHeight(panels), layers: [...weekLayers(panels, stepX(rows))] });
    const marks = async (course: typeof marked) => {
      const { svg, warnings } = await draw({ spec, values: stepPlaces(rows, course), summary: '' }, width);
      expect(warnings).toEqual([]);
      return { symbols: svg.split('class="mark-symbol').slice(1).join('').split('<path').length - 1, svg };
    };
    const names = { 340: 'Week 2', 1100: 'Week 2', 200: 'W2', 60: '2' }[width];
    expect((await marks(marked)).svg).toContain(`>${names}<`);
    const [with3, none] = [await marks(marked), await marks(testView({}, { steps: {} }).course)];
    expect(with3.symbols - none.symbols).toBe(3);
    expect(with3.svg).toContain('▲ exercise');
    expect(none.svg).not.toContain('exercise');
  },
);
