import { expect, it } from 'vitest';
import { twoSidedTail } from './chi-square';
import { logGamma } from './log-gamma';
import { normalQuantile } from './normal-quantile';
import { studentQuantile, studentTail } from './student-t';

it('has the logarithms of factorials, and of Γ at a half', () => {
  let sum = 0;
  for (let n = 1; n <= 3000; n++) {
    expect(Math.abs(logGamma(n) - sum)).toBeLessThan(1e-10 * Math.max(1, sum));
    sum += Math.log(n);
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
});

it('has the tails that have closed forms', () => {
  for (const t of [0, 0.01, 0.3, 1, 2.5, 12, 400]) {
    // One degree of freedom is Cauchy's distribution; of two and four the integral is algebraic.
    expect(studentTail(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
    expect(studentTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
    const s = t / Math.sqrt(4 + t * t);
    expect(studentTail(t, 4)).toBeCloseTo(1 - 1.5 * s + s ** 3 / 2, 12);
    expect(studentTail(-t, 2)).toBe(studentTail(t, 2));
  }
});

it('has the published points, and the normal ones with very many degrees', () => {
  // Tables of Student's distribution: 5 % and 0.1 % on both sides.
  expect(studentQuantile(0.05, 10)).toBeCloseTo(2.2281, 4);
  expect(studentQuantile(0.001, 10)).toBeCloseTo(4.5869, 4);
  expect(studentQuantile(0.001, 19)).toBeCloseTo(3.8834, 4);
  expect(studentQuantile(0.05, 1e7)).toBeCloseTo(normalQuantile(0.975), 5);
  expect(studentTail(3, 1e7)).toBeCloseTo(twoSidedTail(3), 6);
  expect(studentTail(studentQuantile(1e-6, 17.683), 17.683)).toBeCloseTo(1e-6, 15);
});
