import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { weekFinishFindings } from './findings';
import { weekRow } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says how many finish the first and the last week', () => {
  const week_finish = [weekRow(1, 1000, 200, 100), weekRow(2, 300, 150, 1)];
  expect(plain(weekFinishFindings({ week_finish }, testView()))).toEqual([
    'Week 1 is begun by 1,000 learners: 200 (20.0 %) visit all 10 of its steps and 100 (10.0 %) complete them all.',
    'Week 2, the last, is begun by 300 learners: 150 (50.0 %) visit all 10 of its steps and 1 (0.3 %) completes them all.',
  ]);
});

it('does not call a week the last while the run is under way', () => {
  const week_finish = [weekRow(1, 300, 150, 100), weekRow(2, 90, 30, 20)];
  const view = testView({}, { endDate: '2020-04-01' }, [], '2020-03-12');
  expect(plain(weekFinishFindings({ week_finish }, view))[1]).toMatch(
    /^Week 2, the latest so far, is begun by 90 learners: 30 /,
  );
});

it('has the singular, and no share of nobody', () => {
  const week_finish = [weekRow(1, 1, 1, 0)];
  expect(plain(weekFinishFindings({ week_finish }, testView()))).toEqual([
    'Week 1 is begun by 1 learner: 1 (100.0 %) visits all 10 of its steps and none complete them all.',
  ]);
});

it('names a week that clearly fewer finish, but not the first', () => {
  const week_finish = [
    weekRow(1, 1000, 100, 50),
    weekRow(2, 500, 300, 200),
    weekRow(3, 400, 120, 100),
    weekRow(4, 300, 180, 100),
  ];
  expect(plain(weekFinishFindings({ week_finish }, testView()))[0]).toBe(
    'After the first week, week 3 is the one of which clearly fewest visit all steps: 30.0 % of the 400 who begin it; the next lowest is week 2 with 60.0 %.',
  );
});

it('names none where chance may explain it', () => {
  const week_finish = [1, 2, 3, 4].map((week) => weekRow(week, 300, week === 3 ? 170 : 180, 100));
  expect(weekFinishFindings({ week_finish }, testView()).map(({ key }) => key)).toEqual([
    'first-week',
    'last-week',
  ]);
});

it('is cautious with few learners and silent about nobody', () => {
  expect(weekFinishFindings({ week_finish: [weekRow(1, 5, 1, 1)] }, testView())).toMatchObject([
    { caution: true },
  ]);
  expect(weekFinishFindings({ week_finish: [weekRow(1, 0, 0, 0)] }, testView())).toEqual([]);
});

it('says which steps are left out', () => {
  const week_finish = [{ ...weekRow(1, 100, 50, 40), left_out: '1.4, 1.18' }];
  expect(plain(weekFinishFindings({ week_finish }, testView())).at(-1)).toBe(
    'Steps 1.4 and 1.18 are left out: fewer than half of the learners who went further visited them.',
  );
});
