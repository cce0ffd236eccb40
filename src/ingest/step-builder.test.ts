import { expect, it } from 'vitest';
import { StepBuilder } from './step-builder';

it('tells steps apart by week and number, 1.1 from 1.10 and 11.1, however large, and none is code 0', () => {
  const builder = new StepBuilder();
  const steps = [
    [1, 1],
    [1, 10],
    [11, 1],
    [1, 1],
    [0, 5],
    [1, 1_000],
    [2, 0],
    [1, 999_999],
  ] as const;
  const codes = steps.map(([week, number]) => builder.codeOf(week, number));
  expect(codes.map((code) => builder.labelOf(code))).toEqual([
    '1.1',
    '1.10',
    '11.1',
    '1.1',
    '0.5',
    '1.1000',
    '2.0',
    '1.999999',
  ]);
  for (const code of [...codes.slice(0, 2), 0, ...codes.slice(2)]) builder.pushCode(code);
  expect(builder.finish()).toEqual({
    type: 'step',
    codes: Uint32Array.of(1, 2, 0, 3, 1, 4, 5, 6, 7),
    weeks: [0, 1, 1, 11, 0, 1, 2, 1],
    numbers: [0, 1, 10, 1, 5, 1_000, 0, 999_999],
  });
});
