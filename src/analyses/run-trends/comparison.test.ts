import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { trendComparison } from './comparison';
import type { CountId, RunTrendsResult } from './tables';

type Counts = Readonly<Partial<Record<CountId, number>>>;

/** Runs in their order, with what is counted of each. */
function runs(...all: readonly Counts[]): readonly Side<RunTrendsResult>[] {
  return all.map((counts, place) => ({
    label: `Run ${place + 1}`,
    learners: null,
    result: {
      run_counts: Object.entries(counts).map(([counted, count]) => ({ counted: counted as CountId, count })),
    },
    view: testView(),
  }));
}

const visited = (...counts: readonly number[]) =>
  runs(...counts.map((visited_step) => ({ enrolled: 1000, visited_step })));
const texts = (sides: readonly Side<RunTrendsResult>[]) =>
  trendComparison.findings(sides).map(({ text }) => text);
const keys = (sides: readonly Side<RunTrendsResult>[]) =>
  trendComparison.findings(sides).map(({ key }) => key);

describe('a trend over runs', () => {
  it('is said with the first and the last share where their intervals lie apart and none turns back', () => {
    expect(texts(visited(600, 650, 700))).toEqual([
      'In each run 1,000 learners enrolled.',
      'The share who visited a step rises over the runs: 60.0\u00a0% of 1,000 in Run 1, 70.0\u00a0% of 1,000 in Run 3.',
    ]);
    expect(keys(visited(700, 650, 600))).toEqual(['sizes', 'falls-visited_step']);
    // One that goes back by chance turns no trend.
    expect(keys(visited(600, 710, 700))).toEqual(['sizes', 'rises-visited_step']);
  });

  it('is not said where intervals overlap, or a later run lies clearly back', () => {
    expect(keys(visited(600, 610, 640))).toEqual(['sizes', 'no-trend']);
    expect(keys(visited(600, 800, 700))).toEqual(['sizes', 'no-trend', 'varies']);
    expect(keys(visited(600, 800, 600))).toEqual(['sizes', 'no-trend', 'varies']);
    expect(keys(visited(700, 600, 800))).toEqual(['sizes', 'no-trend', 'varies']);
  });

  it('takes the more evidence, the more intervals must hold together', () => {
    expect(keys(visited(600, 650, 680))).toContain('rises-visited_step');
    const more = [600, 650, 680].map((visited_step) => ({
      enrolled: 1000,
      visited_step,
      completed_step: 500,
      answered_quiz: 400,
      commented: 300,
      unenrolled: 100,
    }));
    expect(keys(runs(...more))).toContain('no-trend');
  });

  it('is said of no two runs, nor where a run has nobody', () => {
    for (const sides of [visited(100, 900), visited(100, 500, 900).slice(0, 2), runs({}, {}, {})]) {
      expect(trendComparison.findings(sides)).toEqual([]);
      expect(trendComparison.chart(sides)).toBeNull();
      expect(trendComparison.table(sides).rows).toEqual([]);
    }
  });
});

describe('what is followed', () => {
  const full = [
    { enrolled: 200, visited_step: 150, commented: 30, comments: 90 },
    { enrolled: 400, visited_step: 300, commented: 50, comments: 300 },
    { enrolled: 300, visited_step: 220, commented: 30, comments: 150 },
  ];
  const figure = (sides: readonly Side<RunTrendsResult>[], name: string) =>
    trendComparison.table(sides).rows.filter((row) => row.figure === name);

  it('is how many enrol, the shares of them with intervals, and comments per learner', () => {
    expect(figure(runs(...full), 'Learners enrolled').map(({ number }) => number)).toEqual([200, 400, 300]);
    const [first] = figure(runs(...full), 'Visited a step');
    expect(first).toMatchObject({ side: 'Run 1', of: 200, share: 0.75, number: null, mean: null });
    expect(first.low).toBeLessThan(0.75);
    expect(first.high).toBeGreaterThan(0.75);
    const means = figure(runs(...full), 'Comments per learner');
    expect(means.map(({ mean, low }) => [mean, low])).toEqual([
      [0.45, null],
      [0.75, null],
      [0.5, null],
    ]);
    expect(texts(runs(...full))[0]).toBe('Between 200 learners (Run 1) and 400 (Run 2) enrolled.');
  });

  it('is of those who visited a step where any run has no enrolments, and leaves out what one lacks', () => {
    const [one, two, three] = full;
    const { enrolled: _, ...without } = two;
    const sides = runs(one, without, three);
    expect(figure(sides, 'Learners who visited a step').map(({ number }) => number)).toEqual([150, 300, 220]);
    expect(figure(sides, 'Commented')[0]).toMatchObject({ share: 0.2, of: 150 });
    const { comments: __, ...silent } = three;
    expect(figure(runs(one, two, silent), 'Comments per learner')).toEqual([]);
  });

  it('is not what all learners were chosen by', () => {
    const chosen = [100, 200, 300].map((n) => ({ enrolled: n, commented: n, visited_step: n - 50 }));
    expect(figure(runs(...chosen), 'Commented')).toEqual([]);
    expect(figure(runs(...chosen), 'Visited a step')).toHaveLength(3);
  });

  it('is drawn with its figures at the dots', async () => {
    const chart = trendComparison.chart(runs(...full));
    const { svg, warnings } = await draw(chart!, 700);
    expect(warnings).toEqual([]);
    for (const words of [
      'Learners enrolled',
      'Visited a step, of those who enrolled',
      '75.0\u00a0%',
      '0.45',
      'Run 3',
    ]) {
      expect(svg).toContain(words);
    }
    expect(
      chart?.values.find(({ run, trend }) => run === 'Run 1' && trend === 'visited_step')?.words,
    ).toMatch(/^75\.0\u00a0% of 200 \(95\u00a0% interval 6\d\.\d to 8\d\.\d\)$/);
  });
});
