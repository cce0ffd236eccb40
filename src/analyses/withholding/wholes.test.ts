import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { GatheredWholes, wholeOf, withWholes } from './wholes';

it('is the sum of its parts where nothing is withheld', () => {
  expect(wholeOf(testView(), 'learners', 131)).toBe(131);
});

it('is the true sum, rounded once, where parts are withheld, and withheld where they all are', () => {
  const gathered = new GatheredWholes(10);
  const truth = gathered.ofTruth(testView());
  expect(wholeOf(truth, 'learners', 131)).toBe(131);
  expect(wholeOf(truth, 'few here and there', 12)).toBe(12);
  const withheld = gathered.ofWithheld(testView());
  expect(wholeOf(withheld, 'learners', 120)).toBe(130);
  expect(wholeOf(withheld, 'few here and there', 0)).toBe(0);
  expect(gathered.published).toEqual({ learners: 130, 'few here and there': 0 });
});

it('is told to who draws the chart of what is left', () => {
  const view = withWholes(testView(), { learners: 130 });
  expect(wholeOf(view, 'learners', 120)).toBe(130);
  expect(wholeOf(view, 'another', 40)).toBe(40);
});
