import { describe, expect, it } from 'vitest';
import { selectRows } from '../samples';
import { exactLogistic } from '../testing/exact-logistic';
import { planted } from '../testing/samples';
import { fitLinear, type LinearFit, type LinearOptions, linearProbabilities } from './linear';

const usual: LinearOptions = { penalty: 1, balanced: false };

/** The largest distance of coefficients, and the largest relative one of standard errors, from the exact ones. */
function distance(fit: LinearFit, exact: ReturnType<typeof exactLogistic>) {
  const coefficients = [fit.intercept, ...fit.coefficients];
  const errors = [fit.interceptError, ...fit.standardErrors];
  return {
    coefficients: Math.max(...coefficients.map((b, j) => Math.abs(b - exact.coefficients[j]))),
    errors: Math.max(...errors.map((e, j) => Math.abs(e / exact.standardErrors[j] - 1))),
  };
}

describe('the logistic regression', () => {
  it.each([0.01, 1, 100])('is the exact solver’s with penalty %d', async (penalty) => {
    const samples = planted(700, [1, -0.5, 0, 2], 3);
    const found = distance(
      (await fitLinear(samples, { ...usual, penalty }))!,
      exactLogistic(samples, penalty),
    );
    expect(found.coefficients).toBeLessThan(1e-4);
    expect(found.errors).toBeLessThan(1e-4);
  });

  it('is the exact solver’s where a column is the sum of others, far from 0, and rows fill several blocks', async () => {
    const { values, happened } = planted(5000, [1, -0.5], 8);
    const sums = Float64Array.from({ length: 15_000 }, (_, i) => {
      const row = Math.floor(i / 3);
      const [a, b] = [1000 + values[2 * row], 0.01 * values[2 * row + 1]];
      return [a, b, a + b][i % 3];
    });
    const samples = { values: sums, columns: 3, happened };
    const found = distance((await fitLinear(samples, usual))!, exactLogistic(samples, 1));
    expect(found.coefficients).toBeLessThan(1e-3);
    expect(found.errors).toBeLessThan(1e-2);
  });

  it('weighs the two kinds alike where that is asked for', async () => {
    const all = planted(1500, [1, 0.5], 5);
    const kept = [...all.happened.keys()].filter((row) => all.happened[row] === 1 || row % 5 === 0);
    const samples = selectRows(all, kept);
    const positives = samples.happened.reduce((sum, is) => sum + is, 0);
    const weights = Float64Array.from(samples.happened, (is) =>
      is ? kept.length / (2 * positives) : kept.length / (2 * (kept.length - positives)),
    );
    const exact = exactLogistic(samples, 1, weights);
    const fit = (await fitLinear(samples, { ...usual, balanced: true }))!;
    expect(distance(fit, exact).coefficients).toBeLessThan(1e-4);
    expect(distance(fit, exact).errors).toBeLessThan(1e-4);
    expect(Math.abs(fit.intercept)).toBeLessThan(Math.abs((await fitLinear(samples, usual))!.intercept) / 2);
  });

  it('gives a constant column no scale, coefficient or error, and fits the others as without it', async () => {
    const { values, happened } = planted(300, [1, 0], 2);
    const with7 = { values: values.map((value, i) => (i % 2 === 1 ? 0.1 : value)), columns: 2, happened };
    const alone = { values: values.filter((_, i) => i % 2 === 0), columns: 1, happened };
    const fit = (await fitLinear(with7, usual))!;
    expect([fit.scales[1], fit.coefficients[1], fit.standardErrors[1]]).toEqual([0, 0, Number.NaN]);
    expect(fit.coefficients[0]).toBeCloseTo((await fitLinear(alone, usual))!.coefficients[0], 6);
    const [risk] = linearProbabilities(fit, Float64Array.of(1, 0.1));
    expect(risk).toBeCloseTo(linearProbabilities((await fitLinear(alone, usual))!, Float64Array.of(1))[0], 6);
    expect([...linearProbabilities(fit, Float64Array.of(1, 99))]).toEqual([risk]);
  });

  it('keeps its size finite where a column tells the two kinds apart', async () => {
    const values = Float64Array.from({ length: 200 }, (_, row) => (row < 100 ? -1 : 1) + row / 1000);
    const happened = Uint8Array.from(values, (value) => (value > 0 ? 1 : 0));
    const samples = { values, columns: 1, happened };
    expect(distance((await fitLinear(samples, usual))!, exactLogistic(samples, 1)).coefficients).toBeLessThan(
      1e-4,
    );
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const options = { ...usual, signal: controller.signal, onStep: () => controller.abort() };
    await expect(fitLinear(planted(300, [1], 1), options)).rejects.toThrow('abort');
  });
});
