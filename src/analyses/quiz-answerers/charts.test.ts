import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { nthChart } from './charts';
import type { QuizNthAttemptsRow } from './tables';

const attempt = (place: number, learners: number): QuizNthAttemptsRow => ({
  attempt: place,
  responses: 2 * learners,
  learners,
  right: learners,
  right_rate: 0.5,
});

const result = {
  quiz_answerers: [],
  quiz_nth_attempts: [attempt(1, 1230), attempt(2, 20), attempt(3, 19)],
  quiz_strength: [],
};

it('says how many learners made each attempt, and is pale where they are fewer than twenty', async () => {
  const { svg, warnings } = await draw(nthChart(result)!);
  expect(warnings).toEqual([]);
  for (const learners of ['1,230', '20', '19']) expect(svg).toContain(`>${learners}</tspan>`);
  const points = [...svg.matchAll(/<path[^>]*(?:stroke-width="2"|fill="transparent")[^>]*>/g)];
  const opacities = points.map(([path]) => /(?<!-)\bopacity="([\d.]+)"/.exec(path)?.[1] ?? '1');
  expect(opacities).toEqual(['1', '1', '0.4']);
});
