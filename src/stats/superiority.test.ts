import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTail } from './student-t';
import { superiority } from './superiority';

const counts = (values: readonly number[]) =>
  Array.from({ length: 8 }, (_, value) => values.filter((each) => each === value).length);

/** Pain scores of two treatments (P. I. Good), the example of R's `brunner.munzel.test`. */
const yes = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1];
const no = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4];

describe('superiority', () => {
  it('gives the published figures of the pain scores', () => {
    const { delta, standardError, degrees } = superiority(counts(yes), counts(no));
    expect((delta + 1) / 2).toBeCloseTo(0.788961, 6);
    expect(delta / standardError).toBeCloseTo(3.1375, 4);
    expect(degrees).toBeCloseTo(17.683, 3);
    expect(studentTail(delta / standardError, degrees)).toBeCloseTo(0.005786, 6);
    const half = (studentQuantile(0.05, degrees) * standardError) / 2;
    expect((delta + 1) / 2 - half).toBeCloseTo(0.5952169, 6);
    expect((delta + 1) / 2 + half).toBeCloseTo(0.9827052, 6);
  });

  it('has the variance of all ways to divide the values', () => {
    const values = [0, 0, 1, 1, 1, 3, 4];
    const deltas: number[] = [];
    for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
      const own = values.filter((_, i) => (chosen >> i) & 1);
      const others = values.filter((_, i) => !((chosen >> i) & 1));
      if (own.length === 3) deltas.push(superiority(counts(own), counts(others)).delta);
    }
    expect(deltas).toHaveLength(35);
    const mean = deltas.reduce((sum, each) => sum + each, 0) / 35;
    const variance = deltas.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 35;
    const { nullError } = superiority(counts([0, 0, 1]), counts([1, 1, 3, 4]));
    expect(nullError).toBeCloseTo(Math.sqrt(variance), 10);
  });

  it('counts pairs, and turns round with them', () => {
    const some = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y) => Math.sign(y - x)));
        const { delta } = superiority(counts(a), counts(b));
        expect(delta).toBeCloseTo(pairs.reduce((all, each) => all + each, 0) / pairs.length, 10);
        expect(superiority(counts(b), counts(a)).delta).toBeCloseTo(-delta, 10);
      }),
    );
  });
});
