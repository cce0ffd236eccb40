import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { completionFindings } from './completion-findings';
import { discussionFindings, discussionTable } from './discussion';
import { dropFindings } from './drop-findings';
import { stopFindings, unenrolledFindings } from './findings';
import { evenStops, stepResult, stepRows } from './test-rows';

const view = testView();
/** A run whose data end before the course does. */
const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says by which step half have stopped', () => {
  const [half, most, last] = stopFindings({ step_activity: stepRows([40, 10, 0, 10, 40]) }, view);
  expect(half.text).toBe(
    'Half of the 100 learners who visit a step have stopped by step 1.2, counting the latest visit of each as the last.',
  );
  expect(plain(most.text)).toBe(
    'Before the last step, more learners stop at step 1.1 than at any other: 40 (40.0 %).',
  );
  expect(plain(last.text)).toBe('40 learners (40.0 %) stop only at the last step, 1.5.');
});

it('says so where most come to the end', () => {
  const [half] = stopFindings({ step_activity: stepRows([10, 10, 80]) }, view);
  expect(half.text).toBe(
    'More than half of the 100 learners who visit a step stop only at the last one, 1.3.',
  );
});

it('names no step where several tie, and nobody where nobody visits', () => {
  const keys = stopFindings({ step_activity: stepRows([10, 10, 80]) }, view).map(({ key }) => key);
  expect(keys).toEqual(['half-stopped', 'last-step']);
  expect(stopFindings({ step_activity: stepRows([0, 0]) }, view)).toEqual([]);
  expect(stopFindings({ step_activity: [] }, view)).toEqual([]);
});

it('is cautious with few learners', () => {
  expect(stopFindings({ step_activity: stepRows([4, 3, 5]) }, view).every(({ caution }) => caution)).toBe(
    true,
  );
});

it('names a planted drop, and none in a clean course', () => {
  const even = evenStops(30, 1500, 0.02);
  expect(dropFindings({ step_activity: stepRows(even) }, view)[0]).toMatchObject({
    key: 'no-drop',
    text: 'No step loses clearly more learners than its neighbours (1,500 learners).',
  });
  const planted = even.map((each, place) => each + (place === 19 ? 90 : 0));
  const [drop] = dropFindings({ step_activity: stepRows(planted) }, view);
  expect(drop.values.step).toBe('2.10');
  expect(drop.text).toMatch(/^Step 2\.10, the last of week 2, loses clearly more than its neighbours: /);
});

it('does not compare too few learners or steps', () => {
  expect(dropFindings({ step_activity: stepRows(evenStops(20, 12, 0.1)) }, view)[0].key).toBe('too-few');
  expect(dropFindings({ step_activity: stepRows([50, 50]) }, view)[0].key).toBe('too-few');
  expect(dropFindings({ step_activity: [] }, view)).toEqual([]);
});

it('finds the step that few of its visitors complete', () => {
  const rows = stepRows(evenStops(10, 500, 0.02), (place) => (place === 4 ? { completed: 100 } : {}));
  const [overall, lowest] = completionFindings(stepResult(rows), view);
  expect(overall.key).toBe('completion');
  expect(lowest.values.step).toBe('1.5');
});

it('finds no such step where all are alike', () => {
  const rows = stepRows(evenStops(10, 500, 0.02));
  expect(completionFindings(stepResult(rows), view).map(({ key }) => key)).toEqual(['completion']);
  expect(completionFindings(stepResult(stepRows([0, 0])), view)).toEqual([]);
});

it('says how far the unenrolled had got', () => {
  const rows = stepRows([10, 10, 10], (place) => ({ unenrolled_furthest: [4, 8, 10][place] }));
  const [half] = unenrolledFindings({ step_activity: rows }, testView());
  expect(half.text).toBe(
    'Half of the 22 learners who visited a step and unenrolled got no further than step 1.2.',
  );
  expect(unenrolledFindings({ step_activity: stepRows([10, 10]) }, testView())).toEqual([]);
});

it('says where learners comment and answer', () => {
  const rows = stepRows([10, 10, 10], (place) => ({
    comments: [30, 5, 0][place],
    responses: [0, 0, 50][place],
  }));
  const texts = discussionFindings({ step_activity: rows }, view).map(({ text }) => plain(text));
  expect(texts).toEqual([
    'Learners wrote 35 comments at 2 steps; step 1.1 has the most (30, 85.7 %).',
    'Learners gave 50 quiz responses, all at step 1.3.',
  ]);
  expect(discussionFindings({ step_activity: stepRows([10, 10]) }, view)).toEqual([]);
});

it('takes nobody for stopped while the run is under way', () => {
  const rows = stepRows([40, 10, 0, 10, 40]);
  expect(stopFindings({ step_activity: rows }, running)).toMatchObject([
    {
      text: 'Half of the 100 learners who visited a step have got no further than step 1.2 so far, by 9 March 2020.',
      caution: true,
      because: 'under-way',
    },
  ]);
  const planted = evenStops(30, 1500, 0.02).map((each, place) => each + (place === 19 ? 90 : 0));
  const [drop, ...more] = dropFindings({ step_activity: stepRows(planted) }, running);
  expect(drop.text).toMatch(/cannot be told yet: the data end on 9 March 2020, the course on 15 March 2020/);
  expect(more).toEqual([]);
  const [completed] = completionFindings(stepResult(rows), running);
  expect(completed).toMatchObject({ caution: true, because: 'under-way' });
  expect(completed.text).toContain('so far');
});

it('takes a run for over on its last day, and where its end or its data are not known', () => {
  const rows = { step_activity: stepRows([40, 10, 0, 10, 40]) };
  const over = testView({}, { endDate: '2020-03-15' }, [], '2020-03-15');
  for (const each of [over, testView({}, { endDate: '2020-03-15' }), testView({}, {}, [], '2020-03-09')]) {
    expect(stopFindings(rows, each)[0].key).toBe('half-stopped');
  }
});

it('keeps completions without a visit out of the share', () => {
  const counts = { week_number: 1, visited_completed: 60, visited: 100, completed_only: 65 };
  const step_completion = [1, 2, 3].map((step_number) => ({ ...counts, step_number }));
  const texts = completionFindings({ step_completion }, view).map(({ text }) => plain(text));
  expect(texts).toEqual([
    'Learners complete 60.0 % of the steps they visit (180 of 300 visits).',
    '195 more completions have no recorded visit to the step and are not in the share.',
  ]);
  const only = { ...counts, step_number: 1, visited: 0, visited_completed: 0, completed_only: 1 };
  expect(completionFindings({ step_completion: [only] }, view).map(({ text }) => text)).toEqual([
    '1 completion has no recorded visit to the step and is not in the share.',
  ]);
});

it('names the file that would tell of comments, and does not count them as none', () => {
  const rows = { step_activity: stepRows([10, 10], () => ({ responses: 5 })) };
  const lacking = testView({}, {}, ['comments']);
  expect(discussionFindings(rows, lacking).map(({ text }) => text)[1]).toBe(
    'Comments are not known: the comments file (…_comments.csv) is not loaded.',
  );
  expect(discussionTable(rows, lacking).rows[0]).toMatchObject({ comments: null, responses: 5 });
  expect(discussionTable(rows, view).rows[0]).toMatchObject({ comments: 0, responses: 5 });
});
