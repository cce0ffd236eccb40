import { expect, it } from 'vitest';
import { subjectIn, subjectOf } from './subject';

it('finds the step or question that a text begins with', () => {
  expect(subjectIn('1.10 Staying safe', 'step')).toEqual({ kind: 'step', id: '1.10' });
  expect(subjectIn('2.4', 'step')?.id).toBe('2.4');
  expect(subjectIn('1.5: 5 to 10 %', 'step')?.id).toBe('1.5');
  expect(subjectIn('1.5.2: 3', 'question')?.id).toBe('1.5.2');
});

it('takes no longer or shorter number for it, and no other text', () => {
  expect(subjectIn('1.5.2', 'step')).toBeNull();
  expect(subjectIn('1.5', 'question')).toBeNull();
  expect(subjectIn('Other steps', 'step')).toBeNull();
  expect(subjectIn('about 1.5', 'step')).toBeNull();
  expect(subjectIn(1.5, 'step')).toBeNull();
  expect(subjectIn(null, 'step')).toBeNull();
});

it('finds what a cell names, by the column it is in', () => {
  const row = {
    step: '3.1',
    title: '3.1 is not a link here',
    quiz: '1.4',
    quiz_question: '1.4.2',
    week_number: 2,
    step_number: 10,
    from_week_number: 1,
    from_step_number: 3,
  };
  const id = (name: string) => subjectOf(row, { name })?.id;
  expect(id('step')).toBe('3.1');
  expect(id('quiz')).toBe('1.4');
  expect(id('quiz_question')).toBe('1.4.2');
  expect(id('step_number')).toBe('2.10');
  expect(id('from_step_number')).toBe('1.3');
  expect(id('week_number')).toBeUndefined();
  expect(id('title')).toBeUndefined();
});

it('finds nothing where the step is not known, or the week is not told', () => {
  expect(subjectOf({ week_number: null, step_number: null }, { name: 'step_number' })).toBeNull();
  expect(subjectOf({ step_number: 3 }, { name: 'step_number' })).toBeNull();
  expect(subjectOf({ step: null }, { name: 'step' })).toBeNull();
});
