import { describe, expect, it } from 'vitest';
import { draw } from '@/analyses/chart-kit/test-draw';
import { features } from '@/risk/features/definitions';
import { coefficientsCard } from './coefficients';
import { model, said, values, view } from './test-view';

describe('coefficients', () => {
  it('are odds ratios on a logarithmic axis, those that vary, the farthest first', () => {
    const [first, second, ...none] = values(coefficientsCard);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ name: features[0].label, label: '4.00' });
    expect(first.value).toBeCloseTo(2, 12);
    expect(second.value).toBeCloseTo(-1, 12);
    expect(second.high).toBeCloseTo(-1 + (1.959964 * 0.1) / Math.LN2, 5);
    const text = said(coefficientsCard);
    expect(text).toContain(`“${features[1].label}” (odds ratio 0.50`);
    expect(text.lastIndexOf('a lower risk')).toBeLessThan(text.lastIndexOf('a higher risk'));
    expect(coefficientsCard.answer(view())?.table.rows).toHaveLength(1 + features.length);
  });

  it('begin with the caution, and name none whose interval is written as reaching 1', () => {
    const findings = coefficientsCard.answer(view())?.findings ?? [];
    expect(findings.map(({ key }) => key)).toEqual(['together', 'strongest']);
    const near = model.features.map((each, place) =>
      place === 1 ? { ...each, coefficient: -0.2, standardError: 0.2 / 1.959964 - 0.001 } : each,
    );
    const text = said(coefficientsCard, view({ model: { ...model, features: near } }));
    expect(text).toContain(`“${features[0].label}” (odds ratio 4.00`);
    expect(text).not.toContain(features[1].label);
  });

  it.each([320, 1100])('have ticks on both sides of 1 (%i)', async (width) => {
    const chart = coefficientsCard.answer(view())?.chart;
    const { svg, warnings } = await draw(chart!, width);
    expect(warnings).toEqual([]);
    for (const tick of ['0.25', '1', '4']) expect(svg).toContain(`>${tick}<`);
  });

  it('say so where none is clear', () => {
    const unclear = model.features.map((each) => ({ ...each, standardError: each.scale > 0 ? 5 : null }));
    expect(said(coefficientsCard, view({ model: { ...model, features: unclear } }))).toContain(
      'No single feature',
    );
  });
});
