import { describe, expect, it } from 'vitest';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { stopComparison } from './comparison';
import { completionComparison } from './completion-comparison';
import type { StepActivityResult } from './tables';
import { evenStops, stepResult, stepRows } from './test-rows';

function side(label: string, stops: readonly number[], view = testView()): Side<StepActivityResult> {
  const learners = stops.reduce((sum, each) => sum + each, 0);
  return { label, learners, result: stepResult(stepRows(stops)), view };
}

const even = evenStops(20, 1000, 0.05);
/** As the even one, but that 150 more stop at the third step. */
const changed = even.map((stop, place) => stop + (place === 2 ? 150 : place === 19 ? -150 : 0));

describe('stops side by side', () => {
  it('name the step that was changed, with the share of those still there', () => {
    const [finding, ...others] = stopComparison.findings([side('Run 1', even), side('Run 2', changed)]);
    const there = 1000 - even[0] - even[1];
    expect(finding.key).toBe('difference-stop-1.3');
    expect(finding.text).toContain(`of ${there} in Run 2 who came so far stop at step 1.3`);
    expect(finding.values.difference).toBeCloseTo(150 / there, 10);
    expect(others).toEqual([]);
  });

  it('leave the last step out, at which all who are left stop', () => {
    const differences = stopComparison.differences([side('A', even), side('B', changed)]);
    expect(differences.map(({ key }) => key)).not.toContain('stop-2.10');
    expect(differences).toHaveLength(19);
    const { rows } = stopComparison.table([side('A', even), side('B', changed)]);
    expect(rows.at(-1)).toMatchObject({ step: '2.10', share: null, stopped: changed[19], difference: null });
    expect(rows[2]).toMatchObject({ side: 'A', step: '1.3', stopped: even[2], difference: null });
    expect(rows[22]).toMatchObject({ side: 'B', step: '1.3', clear: true });
  });

  it('say that nothing differs where nothing does, and nothing while a run is under way', () => {
    expect(stopComparison.findings([side('A', even), side('B', even)])[0].text).toBe(
      'None of the 19 steps compared differs beyond chance.',
    );
    const early = testView({}, { endDate: '2020-03-15' }, [], '2020-03-08');
    expect(stopComparison.findings([side('A', even), side('B', changed, early)])).toEqual([]);
    expect(stopComparison.chart([side('A', even), side('B', changed, early)])).not.toBeNull();
  });

  it('are of so many learners as visited a step, not of all of the run', () => {
    const sides = [side('A', even), side('B', changed)].map((each) => ({ ...each, learners: 3000 }));
    const names = stopComparison.chart(sides)?.values.flatMap(({ side: name }) => name ?? []);
    expect(new Set(names)).toEqual(new Set(['A (1,000)', 'B (1,000)']));
    const completions = completionComparison.chart(sides)?.values.flatMap(({ side: name }) => name ?? []);
    expect(new Set(completions)).toEqual(new Set(['A', 'B']));
  });

  it('compare each of three runs with the first', () => {
    const keys = stopComparison.differences([side('1', even), side('2', even), side('3', changed)]);
    expect(keys).toHaveLength(38);
    expect(new Set(keys.map(({ first }) => first.side))).toEqual(new Set(['1']));
  });
});

it('completion side by side is of each step’s visitors, and careful while a run is under way', () => {
  const poor = side('B', even);
  const result = {
    ...poor.result,
    step_completion: poor.result.step_completion.map((row, place) =>
      place === 4 ? { ...row, visited_completed: row.visited_completed - 200 } : row,
    ),
  };
  const [finding] = completionComparison.findings([side('A', even), { ...poor, result }]);
  const { visited } = result.step_completion[4];
  expect(finding.key).toBe('difference-complete-1.5');
  expect(finding.values.difference).toBeCloseTo(-200 / visited, 10);
  expect(finding.caution).toBeUndefined();
  const early = testView({}, { endDate: '2020-03-15' }, [], '2020-03-08');
  const [careful] = completionComparison.findings([side('A', even, early), { ...poor, result }]);
  expect(careful).toMatchObject({ caution: true, because: 'under-way' });
});
