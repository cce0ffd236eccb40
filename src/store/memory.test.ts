import { expect, it } from 'vitest';
import { memoryNeed } from './memory';

const GIGABYTE = 2 ** 30;
const csv = (size: number) => ({ name: 'a-1_step-activity.csv', size });

it('foresees three bytes for each byte of CSV against 2.5 GB, or half of what the computer has', () => {
  expect(memoryNeed([csv(0.8 * GIGABYTE)], 0, undefined)).toBeNull();
  expect(memoryNeed([csv(0.9 * GIGABYTE)], 0, undefined)).toEqual({
    needed: 2.7 * GIGABYTE,
    limit: 2.5 * GIGABYTE,
  });
  expect(memoryNeed([csv(0.9 * GIGABYTE)], 0, 8)).toBeNull();
  expect(memoryNeed([csv(0.9 * GIGABYTE)], 0, 4)).toMatchObject({ limit: 2 * GIGABYTE });
});

it('counts what is loaded, and ten times the size of a ZIP', () => {
  expect(memoryNeed([csv(0.1 * GIGABYTE)], 0.8 * GIGABYTE, undefined)).not.toBeNull();
  expect(memoryNeed([{ name: 'run.ZIP', size: 0.08 * GIGABYTE }], 0, undefined)).toBeNull();
  expect(memoryNeed([{ name: 'run.ZIP', size: 0.09 * GIGABYTE }], 0, undefined)).not.toBeNull();
});
