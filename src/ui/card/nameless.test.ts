import { expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { type Filter, noFilter } from '@/course/filter';
import { beyondSelection, isNameless } from './nameless';

const group: Filter = { ...noFilter, group: [{ kind: 'did', group: 'commented', not: false }] };
const period: Filter = { ...noFilter, period: { kind: 'week', week: 1 } };
const hours: Filter = { ...noFilter, hours: { from: 18, to: 22 } };

it('knows the analyses whose files name nobody', () => {
  expect(analyses.filter(isNameless).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['video-stats', 'campaigns', 'weekly-sentiment']),
  );
  expect(isNameless({ needs: ['step-activity'] })).toBe(false);
  expect(isNameless({ needs: [] })).toBe(false);
});

it.each([
  ['video-stats', 'of everyone:', 'everyone and the whole run'],
  ['campaigns', 'of everyone:', 'everyone and the whole run'],
  ['weekly-sentiment-survey-responses', 'of everyone:', null],
  ['step-activity', null, null],
] as const)('says what a selection has no bearing on: %s', (dataset, ofGroup, ofTimes) => {
  const said = (filter: Filter) => beyondSelection({ needs: [dataset] }, filter);
  const expected = (words: string | null) => (words ? expect.stringContaining(words) : null);
  expect(said(noFilter)).toBeNull();
  expect(said({ ...noFilter, clock: 'utc' })).toBeNull();
  expect(said(group)).toEqual(expected(ofGroup));
  expect(said(period)).toEqual(expected(ofTimes));
  expect(said(hours)).toEqual(expected(ofTimes));
});
