import { expect, it } from 'vitest';
import { clockWords, staffClockWords } from './clock';

const view = (clock: 'course' | 'utc' | 'learner') => ({
  filter: { clock },
  course: { timeZone: 'Europe/London' },
});

it('names the clock by which days and hours are read', () => {
  expect(clockWords(view('course'))).toBe('London time');
  expect(clockWords(view('utc'))).toBe('UTC');
  expect(clockWords(view('learner'))).toBe('learners’ local time, estimated');
});

it('names the course’s clock or UTC for staff', () => {
  expect(staffClockWords(view('course'))).toBe('London time');
  expect(staffClockWords(view('utc'))).toBe('UTC');
  expect(staffClockWords(view('learner'))).toBe('London time');
});
