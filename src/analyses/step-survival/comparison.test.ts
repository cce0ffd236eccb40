import { describe, expect, it } from 'vitest';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { survivalComparison } from './comparison';
import type { StepSurvivalResult } from './tables';
import { survivalRows } from './test-rows';

const drug = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const lost = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

function sides(basis: 'days' | 'steps'): readonly Side<StepSurvivalResult>[] {
  const side = (label: string, stops: readonly number[], seen: readonly number[] = []) => ({
    label,
    learners: stops.length + seen.length,
    result: { survival: survivalRows(basis, stops, seen) },
    view: testView({ basis }),
  });
  return [side('Group A', drug, lost), side('Group B', placebo)];
}

describe('survival side by side', () => {
  it.each(['days', 'steps'] as const)('tests the published example over %s', (basis) => {
    const [finding] = survivalComparison.findings(sides(basis));
    expect(finding.key).toBe('survival-differs');
    expect(finding.values.chi_square).toBeCloseTo(16.793, 3);
    expect(finding.text).toContain('(log-rank test, p\u00a0<\u00a00.001).');
    expect(finding.text).toContain('Group A (21 learners) and Group B (21 learners)');
  });

  it('finds nothing between a group and itself, and says so', () => {
    const [a] = sides('days');
    const [finding] = survivalComparison.findings([a, { ...a, label: 'Group B' }]);
    expect(finding).toMatchObject({ key: 'no-difference', values: { p: expect.closeTo(1, 6) } });
    expect(finding.text).toContain(
      '(log-rank test, p\u00a0=\u00a01.000, where it would take less than 0.025, since two curves are tested).',
    );
  });

  it('tests no side of fewer than twenty, nor groups that share learners, and says so', () => {
    const [a, b] = sides('days');
    const few = { ...b, result: { survival: survivalRows('days', placebo.slice(0, 19)) } };
    const [reason, halves] = survivalComparison.findings([a, few]);
    expect(reason).toMatchObject({ key: 'too-few', values: { learners: 19 } });
    expect(halves.key).toBe('halves');
    expect(survivalComparison.findings([a, { ...b, overlap: 3 }])[0].key).toBe('overlap');
  });

  it('says of a curve above a half no more than that it is', () => {
    const [a, b] = sides('days');
    const lasting = { ...a, result: { survival: survivalRows('days', [1, 2], drug.concat(lost)) } };
    const [, halves] = survivalComparison.findings([lasting, b]);
    expect(halves.text).toContain('In Group A more than half go on as far as the data show.');
  });

  it('draws both curves in their bands, and says nothing of nobody', () => {
    const ofWholeRuns = sides('days').map((side) => ({ ...side, learners: 3000 }));
    const chart = survivalComparison.chart(ofWholeRuns);
    const lines = chart?.values.filter(({ part }) => part === 'line') ?? [];
    expect(new Set(lines.map(({ side }) => side))).toEqual(new Set(['Group A (21)', 'Group B (21)']));
    const after = lines.find(({ side, day }) => side === 'Group A (21)' && day === 24);
    expect(after).toMatchObject({ share: expect.closeTo(44.82, 2), low: expect.closeTo(18.81, 2) });
    const empty = sides('days').map((side) => ({ ...side, result: { survival: [] } }));
    expect(survivalComparison.chart(empty)).toBeNull();
    expect(survivalComparison.findings(empty)).toEqual([]);
  });

  it('has the rows of both curves in its table', () => {
    const { rows } = survivalComparison.table(sides('days'));
    expect(rows.find(({ side, time }) => side === 'Group B' && time === 8)).toMatchObject({
      events: 4,
      at_risk: 12,
    });
  });
});
