import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { orderChart } from './order-chart';
import { pathwayChart } from './pathway-chart';
import { type Move, transitions } from './test-rows';

const views = [testView({ view: 'map' }), testView({ view: 'list' })];

it.each([12, 62, 200])('draws %i steps, wide and narrow', async (steps) => {
  const skips = Array.from({ length: steps - 2 }, (_, place): Move => [place, place + 2, 1 + (place % 7)]);
  const result = transitions(steps, [...skips, [9, 2, 4]]);
  for (const width of [300, 1400]) {
    for (const view of views) {
      const { svg, warnings } = await draw(pathwayChart(result, view)!, width);
      expect(warnings).toEqual([]);
      expect(svg).toContain(view.choices.view === 'list' ? '7 ahead' : '>From step<');
    }
    const { svg, warnings } = await draw(orderChart(result, testView())!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('>1.1<');
  }
});

it('shows the most frequent where there are many', () => {
  const all = Array.from({ length: 900 }, (_, i): Move => [i % 30, 31 + Math.floor(i / 30), i + 1]);
  const { values } = pathwayChart(transitions(62, all), views[0])!;
  const dots = values.filter(({ part }) => part === 'move').map(({ learners }) => Number(learners));
  expect(dots).toHaveLength(400);
  expect(Math.min(...dots)).toBe(501);
});

it('marks exercises and social steps on both axes of the map, explained once', async () => {
  const plain = { title: null, type: 'article', exercise: false, social: false } as const;
  const steps = { '1.2': { ...plain, exercise: true }, '1.3': { ...plain, social: true } };
  const draws = async (of: typeof steps | Record<string, never>) =>
    draw(pathwayChart(transitions(12, [[1, 3, 4]]), testView({ view: 'map' }, { steps: of }))!, 700);
  const [marked, unmarked] = [await draws(steps), await draws({})];
  expect(marked.warnings).toEqual([]);
  expect(marked.svg.split('▲ exercise').length - 1).toBe(1);
  const symbols = ({ svg }: { readonly svg: string }) =>
    svg.split('class="mark-symbol').slice(1).join('').split('<path').length - 1;
  expect(symbols(marked) - symbols(unmarked)).toBe(4);
});

it('has no frame for jumps back where there are none, and leaves out what drowns the rest', () => {
  const bars = (chart: ReturnType<typeof orderChart>) =>
    chart!.values.map(({ ahead, back }) => [ahead, back]);
  const none = orderChart(transitions(12, [[1, 3, 4]]), testView())!;
  expect(JSON.stringify(none.spec)).not.toContain('Jump back, share');
  const last = orderChart(transitions(12, [[11, 4, 30]]), testView())!;
  expect(JSON.stringify(last.spec)).toContain('Jump back, share');
  expect(bars(last)[11]).toEqual([0, null]);
  const aside = orderChart(
    transitions(
      12,
      [
        [3, 5, 90],
        [4, 5, 30],
      ],
      100,
      [3, 4],
    ),
    testView(),
  );
  expect(bars(aside).slice(3, 6)).toEqual([
    [null, 0],
    [null, null],
    [0, 0],
  ]);
});

it('draws nothing where there is nothing', () => {
  expect(pathwayChart(transitions(12), views[0])).toBeNull();
  expect(orderChart(transitions(1), testView())).toBeNull();
});
