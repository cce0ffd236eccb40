import { expect, it } from 'vitest';
import { runName, runNumber } from './run-name';

it('names a run with its course, and says where it is assumed', () => {
  expect(runName({ name: 'Safety online' }, { number: 6, unnamed: false })).toBe('Safety online, run 6');
  expect(runName({ name: 'Course' }, { number: 1, unnamed: true })).toBe('Course, run 1 (assumed)');
  expect(runNumber({ number: 1, unnamed: true })).toBe('run 1 (assumed)');
});
