import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { superiority } from './superiority';

const counts = (values: readonly number[]) =>
  Array.from({ length: 8 }, (_, value) => values.filter((each) => each === value).length);

/** Pain scores of two treatments (P. I. Good), the example of R's `brunner.munzel.test`. */
const yes = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1];
const no = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4];

describe('superiority', () => {
  it('gives the published figures of the pain scores', () => {
    const { delta, standardError } = superiority(counts(yes), counts(no));
    expect((delta + 1) / 2).toBeCloseTo(0.788961, 6);
    expect(delta / standardError).toBeCloseTo(3.1375, 4);
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
