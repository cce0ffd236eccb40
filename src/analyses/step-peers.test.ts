import { expect, it } from 'vitest';
import { ownRow, peersOf, shareOf, verdict } from './step-peers';
import { testView } from './test-view';

it('calls clear what Newcombe’s published intervals (1998, method 10) put beside zero', () => {
  expect(verdict(shareOf(56, 70), shareOf(48, 80))).toBe('clearly more');
  expect(verdict(shareOf(48, 80), shareOf(56, 70))).toBe('clearly less');
  expect(verdict(shareOf(5, 56), shareOf(0, 29))).toBe('no clear difference');
  expect(verdict(shareOf(0, 0), shareOf(5, 50))).toBe('too few to compare');
  expect(verdict(shareOf(19, 19), shareOf(0, 500))).toBe('too few to compare');
  expect(verdict(shareOf(20, 20), shareOf(0, 500))).toBe('clearly more');
  expect(shareOf(0, 0)).toEqual({ share: 0, trials: 0 });
});

const rows = Array.from({ length: 8 }, (_, place) => ({ week_number: 1, step_number: place + 1 }));
const typed = (types: Readonly<Record<string, 'video' | 'other'>>) => {
  const steps = Object.fromEntries(
    Object.entries(types).map(([step, type]) => [
      step,
      { title: null, type, exercise: false, social: false },
    ]),
  );
  return { ...testView({}, { steps }), subject: '1.2' };
};

it('compares a step with its kind where there are enough of it', () => {
  const videos = typed({ '1.2': 'video', '1.4': 'video', '1.5': 'video', '1.7': 'video' });
  expect(peersOf(rows, videos).rows.map(({ step_number }) => step_number)).toEqual([4, 5, 7]);
  expect(peersOf(rows, videos).words).toBe('the other 3 steps of type video');
});

it('compares it with all others where too few are of its kind, or the kind is none', () => {
  const few = typed({ '1.2': 'video', '1.4': 'video', '1.5': 'video' });
  const other = typed({ '1.2': 'other', '1.4': 'other', '1.5': 'other', '1.7': 'other' });
  for (const view of [few, other, typed({})]) {
    expect(peersOf(rows, view)).toMatchObject({ words: 'the other 7 steps' });
    expect(peersOf(rows, view).rows).toHaveLength(7);
  }
});

it('finds the row of the step', () => {
  expect(ownRow(rows, typed({}))).toBe(rows[1]);
  expect(ownRow(rows, testView())).toBeUndefined();
});
