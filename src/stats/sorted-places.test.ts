import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedPlaces } from './sorted-places';

it('sorts numbers of any kind as a comparison does, equal ones in their order and NaN last', () => {
  const few = fc.constantFrom(0, -0, 1, -1, Number.NaN, Infinity, -Infinity, 1e300, 1.5e12, 1.5e12 + 1);
  fc.assert(
    fc.property(fc.array(fc.oneof(few, fc.double(), fc.integer())), (numbers) => {
      const values = Float64Array.from(numbers);
      const key = (place: number) => (Number.isNaN(values[place]) ? 2 : 1);
      const expected = [...values.keys()].toSorted(
        (a, b) => key(a) - key(b) || (values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : a - b),
      );
      expect([...sortedPlaces(values)]).toEqual(expected);
    }),
  );
});
