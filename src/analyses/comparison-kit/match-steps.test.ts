import { expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import { testView } from '../test-view';
import { matchSteps, rowsByPlace } from './match-steps';

const step = (title: string | null) => ({ title, type: 'other', exercise: false, social: false }) as const;

function side(titles: readonly (string | null)[], match: 'number' | 'title') {
  const steps = titles.map((_, i) => ({ week_number: 1, step_number: i + 1 }));
  const named: CourseSettings['steps'] = Object.fromEntries(
    titles.map((title, i) => [`1.${i + 1}`, step(title)]),
  );
  return { steps, view: testView({ match }, { steps: named }) };
}

it('matches by week and number, on an axis of the steps of all sides', () => {
  const { grid, places } = matchSteps([side(['a', 'b'], 'number'), side(['x', 'a', 'b'], 'number')]);
  expect(grid.map(({ step_number }) => step_number)).toEqual([1, 2, 3]);
  expect(places).toEqual([
    [0, 1],
    [0, 1, 2],
  ]);
});

it('puts the steps of all sides in course order, and each side’s rows at their places', () => {
  const numbers = (...labels: readonly string[]) =>
    labels.map((label) => {
      const [week_number, step_number] = label.split('.').map(Number);
      return { week_number, step_number };
    });
  const { grid, rows } = rowsByPlace([
    { rows: numbers('1.2', '2.1', '2.10'), view: testView() },
    { rows: numbers('1.1', '1.12', '2.2'), view: testView() },
  ]);
  expect(grid).toEqual(numbers('1.1', '1.2', '1.12', '2.1', '2.2', '2.10'));
  const places = rows.map((own) => own.map((row) => (row ? `${row.week_number}.${row.step_number}` : '')));
  expect(places).toEqual([
    ['', '1.2', '', '2.1', '', '2.10'],
    ['1.1', '', '1.12', '', '2.2', ''],
  ]);
});

it('matches by title on the first side’s axis, where a new step has moved the others', () => {
  const { grid, places } = matchSteps([side(['A ', 'b'], 'title'), side(['new', ' a', 'B'], 'title')]);
  expect(grid).toHaveLength(2);
  expect(places).toEqual([
    [0, 1],
    [-1, 0, 1],
  ]);
});

it('leaves out titles that are missing or that a run has twice', () => {
  const { places } = matchSteps([side(['a', 'b', null], 'title'), side(['a', 'a', null, 'b'], 'title')]);
  expect(places[1]).toEqual([-1, -1, -1, 1]);
});

it('leaves out a title that a step without rows has too', () => {
  const full = side(['a', 'b', 'a'], 'title');
  const short = { ...full, steps: full.steps.slice(0, 2) };
  expect(matchSteps([side(['a', 'b'], 'title'), short]).places[1]).toEqual([-1, 1]);
});
