import { describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { finishingChart } from './charts';
import { finishingResult, finishingRow } from './test-rows';

const ofSteps = (steps: number) =>
  finishingResult(
    Array.from({ length: steps }, (_, place) => [
      finishingRow(place, place % 3 === 1 ? 'watched' : 'completed', [300, 150 + (place % 40), 200, 30]),
      ...(place % 5 === 0 ? [finishingRow(place, 'answered', [150, 80, 350, 130])] : []),
      finishingRow(place, 'commented', [place % 4 === 0 ? 5 : 60, place % 4 === 0 ? 2 : 15, 440, 140]),
    ]).flat(),
    steps,
  );

describe.each([12, 200])('%i steps', (steps) => {
  it.each([300, 1300])('are drawn at %i pixels', async (width) => {
    const { svg, warnings } = await draw(finishingChart(ofSteps(steps), testView())!, width);
    expect(warnings).toEqual([]);
    for (const title of [
      'points more; pale: may be chance',
      'Answered the quiz',
      'Commented',
      '>1.1<',
      '+40',
    ]) {
      expect(svg).toContain(title);
    }
  });
});

it('is not drawn of chosen times, from which it cannot be told', () => {
  const filter = { ...noFilter, hours: { from: 1, to: 5 } };
  expect(finishingChart(ofSteps(12), { ...testView(), filter })).toBeNull();
});

it('has one row for each step, with what the tooltip says', () => {
  const { values } = finishingChart(ofSteps(12), testView())!;
  expect(values).toHaveLength(12);
  expect(values[0]).toMatchObject({
    step: '1.1',
    completed: 35,
    completed_text: '50.0\u00a0% of 300 complete half',
    completed_not_text: '15.0\u00a0% of 200 complete half',
    completed_clear: true,
    commented: null,
    commented_difference: 'too few to compare',
    video: false,
  });
  expect(values[1]).toMatchObject({ step: '1.2', answered: null, answered_text: '—', video: true });
});

it('has zero on its axis where all differences are far above it', async () => {
  const { svg } = await draw(
    finishingChart(finishingResult([finishingRow(0, 'completed', [900, 890, 900, 10])]), testView())!,
  );
  expect(svg).toContain('with values from 0 to 100');
});

it('has a panel only for what can be compared, and is not drawn where nothing can', async () => {
  const completed = finishingResult([
    finishingRow(0, 'completed', [40, 10, 40, 30]),
    finishingRow(0, 'answered', [5, 5, 75, 30]),
  ]);
  const { svg } = await draw(finishingChart(completed, testView())!);
  expect(svg).toContain('−40');
  expect(svg).not.toContain('Answered the quiz');
  expect(
    finishingChart(finishingResult([finishingRow(0, 'completed', [5, 5, 75, 30])]), testView()),
  ).toBeNull();
});
