import { expect, it } from 'vitest';
import { type LearnerGroup, noFilter, outside } from '@/course/filter';
import { testView } from '../test-view';
import { allChosen, type Choosing, notChosenBy } from './chosen-by';

const side = (label: string, group: LearnerGroup) => ({
  label,
  learners: null,
  result: {},
  view: { ...testView(), filter: { ...noFilter, group } },
});
const both = (group: LearnerGroup) => [side('A', group), side('B', outside(group) ?? [])];
const items: readonly { readonly key: string; readonly chosenBy?: Choosing }[] = [
  { key: 'early', chosenBy: 'enrolment' },
  { key: 'age', chosenBy: 'age_range' },
  { key: 'talk', chosenBy: 'commented' },
  { key: 'other' },
];
const left = (group: LearnerGroup) => notChosenBy(both(group), items).map(({ key }) => key);

it('leaves out what the sides were chosen by, on whichever side and however nested', () => {
  expect(left([{ kind: 'enrolled_in', window: 'before_start', not: false }])).toEqual([
    'age',
    'talk',
    'other',
  ]);
  expect(left([{ kind: 'enrolled_between', from: '2024-01-01', to: null, not: false }])).toHaveLength(3);
  expect(left([{ kind: 'answered', field: 'age_range', value: '18-25', not: true }])).toEqual([
    'early',
    'talk',
    'other',
  ]);
  expect(left([{ kind: 'answered', field: 'gender', value: 'male', not: false }])).toHaveLength(4);
  const two: LearnerGroup = [
    { kind: 'did', group: 'commented', not: false },
    { kind: 'enrolled_in', window: 'later', not: false },
  ];
  expect(notChosenBy([side('A', []), side('B', outside(two) ?? [])], items).map(({ key }) => key)).toEqual([
    'age',
    'other',
  ]);
  expect(left([])).toHaveLength(4);
});

it('says that it is no finding where nothing else is compared', () => {
  const early: LearnerGroup = [{ kind: 'enrolled_in', window: 'before_start', not: false }];
  const own = [{ chosenBy: 'enrolment' }] as const;
  expect(allChosen(both(early), own, 'when they enrolled')?.text).toBe(
    'A and B were chosen by when they enrolled, so a difference in it is no finding.',
  );
  expect(allChosen(both(early), items, 'when they enrolled')).toBeNull();
  expect(allChosen(both([]), own, 'when they enrolled')).toBeNull();
  expect(allChosen(both(early), [], 'when they enrolled')).toBeNull();
});
