import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepDrop } from './step-drop-card';
import { stepVisits } from './step-visits-card';
import { evenStops, stepResult, stepRows } from './test-rows';

const at = (subject: string, running = false) => ({
  ...(running ? testView({}, { endDate: '2020-03-15' }, [], '2020-03-09') : testView({}, { steps: {} })),
  subject,
});
/** Every step loses 2 %, but 1.5 loses 90 learners more. */
const stops = evenStops(20, 1000, 0.02).map((each, place) => each + (place === 4 ? 90 : 0));
const result = stepResult(stepRows(stops));

it('says what a step loses, of whom, and what its neighbours lead one to expect', () => {
  const there = stops.slice(4).reduce((sum, each) => sum + each, 0);
  const [stop] = stepDrop.findings(result, at('1.5'));
  expect(stop.values).toMatchObject({ stopped: stops[4], still_there: there, clear: true });
  expect(stop.text).toMatch(/clearly more than the 2\.\d\u00a0% that/);
  const [other] = stepDrop.findings(result, at('1.9'));
  expect(other.values).toMatchObject({ clear: false });
  expect(other.text).toContain('not clearly more');
});

it('shows up to six steps on each side, without the course’s first and last', () => {
  const shown = (subject: string) => stepDrop.chart(result, at(subject))?.values.map(({ step }) => step);
  expect(shown('1.9')).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 10].map((n) => `1.${n}`).concat(['2.1', '2.2', '2.3', '2.4', '2.5']),
  );
  expect(shown('1.2')?.[0]).toBe('1.2');
  const own = stepDrop.chart(result, at('1.9'))?.values.filter((row) => row.own);
  expect(own?.map(({ step }) => step)).toEqual(['1.9']);
});

it('compares neither the first step nor the last, and none while learners are on their way', () => {
  for (const [subject, why] of [
    ['1.1', 'many only look in'],
    ['2.10', 'nobody can go further'],
  ]) {
    expect(stepDrop.findings(result, at(subject))[0].text).toContain(why);
    expect(stepDrop.chart(result, at(subject))).toBeNull();
    expect(stepDrop.table(result, at(subject)).rows).toHaveLength(1);
  }
  const [early] = stepDrop.findings(result, at('1.5', true));
  expect(early).toMatchObject({ key: 'under-way', because: 'under-way' });
  expect(stepDrop.chart(result, at('1.5', true))).toBeNull();
});

it('compares completions with the other steps of the type, or with all', () => {
  const rows = stepRows(evenStops(20, 1000, 0.02), (place) => (place === 4 ? { completed: 500 } : {}));
  const some = stepResult(rows);
  const others = rows.filter((_, place) => place !== 4);
  const visits = others.reduce((sum, { visited }) => sum + visited, 0);
  const [, completed] = stepVisits.findings(some, at('1.5'));
  expect(completed.values).toMatchObject({
    completed: 500,
    others_visited: visits,
    compared: 'clearly less',
  });
  expect(completed.text).toContain('the other 19 steps');
  const video = { title: null, type: 'video', exercise: false, social: false } as const;
  const steps = Object.fromEntries(['1.5', '1.6', '1.7', '1.8'].map((step) => [step, video]));
  const [, alike] = stepVisits.findings(some, { ...testView({}, { steps }), subject: '1.5' });
  expect(alike.text).toContain('the other 3 steps of type video');
  expect(alike.values.others_visited).toBe(rows.slice(5, 8).reduce((sum, { visited }) => sum + visited, 0));
});

it('is not swayed by a first step that many visit and few complete', () => {
  // All complete 80 %, but 1.1 has as many visits as all others together, and half of them completed.
  const visited = (place: number) => (place === 0 ? 9500 : 500);
  const rows = stepRows(evenStops(20, 1000, 0.02), (place) => ({
    visited: visited(place),
    completed: place === 0 ? 4750 : place === 4 ? 380 : 400,
  }));
  const [, completed] = stepVisits.findings(stepResult(rows), at('1.5'));
  // Pooled, the others complete 65 %, and 76 % would be clearly more.
  expect(completed.values.others).toBeCloseTo(0.8, 12);
  expect(completed.values.compared).toBe('clearly less');
});

it('tells the visitors of the steps beside it', () => {
  const [visited] = stepVisits.findings(result, at('1.1'));
  expect(visited.text).toContain('; 1,070 visited step 1.2.');
});
