import { expect, it } from 'vitest';
import { labelPlaces } from './label-places';

it('names dots to their right while nothing is in the way', () => {
  const dots = [
    { x: 20, y: 50 },
    { x: 150, y: 52 },
  ];
  expect(labelPlaces(dots, [], 300)).toEqual([
    { side: 'right', shift: 0 },
    { side: 'right', shift: 0 },
  ]);
});

it('names a dot to its left where another dot or the plot’s edge is in the way', () => {
  expect(labelPlaces([{ x: 100, y: 50 }], [{ x: 120, y: 52 }], 300)[0].side).toBe('left');
  expect(labelPlaces([{ x: 290, y: 50 }], [], 300)[0].side).toBe('left');
});

it('moves a name up or down where both sides are taken', () => {
  const others = [
    { x: 80, y: 50 },
    { x: 120, y: 50 },
  ];
  expect(labelPlaces([{ x: 100, y: 50 }], others, 300)[0].shift).not.toBe(0);
});

it('keeps the names of near dots apart', () => {
  const [first, second] = labelPlaces(
    [
      { x: 100, y: 50 },
      { x: 100, y: 54 },
    ],
    [],
    300,
  );
  expect(first).not.toEqual(second);
});

it('names a dot towards the middle where there is no free place', () => {
  const crowd = [50, 250].flatMap((x) =>
    [-30, 30].flatMap((aside) => [-13, 0, 13].map((lower) => ({ x: x + aside, y: 50 + lower }))),
  );
  const dots = [
    { x: 50, y: 50 },
    { x: 250, y: 50 },
  ];
  expect(labelPlaces(dots, crowd, 300)).toEqual([
    { side: 'right', shift: 0 },
    { side: 'left', shift: 0 },
  ]);
});
