import { expect, it } from 'vitest';
import { tooltip } from './hover';

it('throws where two lines of a tooltip have one title, of which Vega-Lite would drop one', () => {
  const [here, further] = [
    { field: 'share', title: 'Share of all' },
    { field: 'remaining_share', title: 'Share of all' },
  ];
  expect(() => tooltip([here, further])).toThrow('“Share of all”');
  expect(tooltip([here, { ...further, title: 'Share who go further' }])).toHaveLength(2);
});
