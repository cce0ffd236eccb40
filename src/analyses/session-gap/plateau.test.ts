import { expect, it } from 'vitest';
import { lossPerDoubling, widestPlateau } from './plateau';
import { falling, gapRows } from './test-rows';

it('measures the loss per doubling, whatever the steps', () => {
  const rows = gapRows(10, 65, falling(0.12));
  for (const [index, row] of rows.slice(1).entries())
    expect(lossPerDoubling(rows[index], row)).toBeCloseTo(0.12, 9);
});

it('finds the planted plateau', () => {
  const steep = falling(0.2);
  const flat = (gap: number) => (gap < 30 ? steep(gap) : gap > 180 ? steep(gap) / steep(180) : 1) * 4;
  const rows = gapRows(10, 65, (gap) => (gap < 30 ? flat(gap) / steep(30) : flat(gap)));
  expect(widestPlateau(rows)).toEqual({ from: 30, to: 180 });
});

it('takes the wider of two, and the shorter gaps of equally wide ones', () => {
  const twice = gapRows(10, 65, (gap) => (gap <= 20 ? 8 : gap <= 90 ? 4 : 2));
  expect(widestPlateau(twice)).toEqual({ from: 120, to: 1440 });
  const equal = gapRows(10, 65, (gap) => (gap <= 20 ? 8 : gap < 720 ? 200 / gap : 0.1));
  expect(widestPlateau(equal)).toEqual({ from: 10, to: 20 });
});

it('finds none where the loss never slows, and all where there is no loss', () => {
  expect(widestPlateau(gapRows(10, 65, falling(0.06)))).toBeNull();
  expect(widestPlateau(gapRows(10, 65, falling(0.04)))).toEqual({ from: 10, to: 1440 });
});

it('is not misled by the gap in use', () => {
  const jumps = gapRows(10, 64, (gap) => (gap <= 64 ? 4 : 3.99));
  expect(widestPlateau(jumps)).toEqual({ from: 10, to: 1440 });
});

it('leaves out the shortest gap where the sessions fall from there', () => {
  const rows = gapRows(10, 65, (gap) => (gap === 10 ? 8 : 4));
  expect(widestPlateau(rows)).toEqual({ from: 15, to: 1440 });
});
