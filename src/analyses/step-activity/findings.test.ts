import { expect, it } from 'vitest';
import { dropFindings } from './drop-findings';
import { completionFindings, discussionFindings, stopFindings, unenrolledFindings } from './findings';
import { evenStops, stepRows } from './test-rows';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('says by which step half have stopped', () => {
  const [half, most, last] = stopFindings({ step_activity: stepRows([40, 10, 0, 10, 40]) });
  expect(half.text).toBe('Half of the 100 learners who visit a step have stopped by step 1.2.');
  expect(plain(most.text)).toBe('Before the last step, most stop at step 1.1: 40 learners (40.0 %).');
  expect(plain(last.text)).toBe('40 learners (40.0 %) stop only at the last step, 1.5.');
});

it('says so where most come to the end', () => {
  const [half] = stopFindings({ step_activity: stepRows([10, 10, 80]) });
  expect(half.text).toBe(
    'More than half of the 100 learners who visit a step stop only at the last one, 1.3.',
  );
});

it('names no step where several tie, and nobody where nobody visits', () => {
  const keys = stopFindings({ step_activity: stepRows([10, 10, 80]) }).map(({ key }) => key);
  expect(keys).toEqual(['half-stopped', 'last-step']);
  expect(stopFindings({ step_activity: stepRows([0, 0]) })).toEqual([]);
  expect(stopFindings({ step_activity: [] })).toEqual([]);
});

it('is cautious with few learners', () => {
  expect(stopFindings({ step_activity: stepRows([4, 3, 5]) }).every(({ caution }) => caution)).toBe(true);
});

it('names a planted drop, and none in a clean course', () => {
  const even = evenStops(30, 1500, 0.02);
  expect(dropFindings({ step_activity: stepRows(even) })[0]).toMatchObject({
    key: 'no-drop',
    text: 'No step loses clearly more learners than its neighbours (1,500 learners).',
  });
  const planted = even.map((each, place) => each + (place === 19 ? 90 : 0));
  const [drop] = dropFindings({ step_activity: stepRows(planted) });
  expect(drop.values.step).toBe('2.10');
  expect(drop.text).toMatch(/^Step 2\.10, the last of week 2, loses clearly more than its neighbours: /);
});

it('does not compare too few learners or steps', () => {
  expect(dropFindings({ step_activity: stepRows(evenStops(20, 12, 0.1)) })[0].key).toBe('too-few');
  expect(dropFindings({ step_activity: stepRows([50, 50]) })[0].key).toBe('too-few');
  expect(dropFindings({ step_activity: [] })).toEqual([]);
});

it('finds the step that few of its visitors complete', () => {
  const rows = stepRows(evenStops(10, 500, 0.02), (place) => (place === 4 ? { completed: 100 } : {}));
  const [overall, lowest] = completionFindings({ step_activity: rows });
  expect(overall.key).toBe('completion');
  expect(lowest.values.step).toBe('1.5');
});

it('finds no such step where all are alike', () => {
  const rows = stepRows(evenStops(10, 500, 0.02));
  expect(completionFindings({ step_activity: rows }).map(({ key }) => key)).toEqual(['completion']);
  expect(completionFindings({ step_activity: stepRows([0, 0]) })).toEqual([]);
});

it('says how far the unenrolled had got', () => {
  const rows = stepRows([10, 10, 10], (place) => ({ unenrolled_furthest: [4, 8, 10][place] }));
  const [half] = unenrolledFindings({ step_activity: rows });
  expect(half.text).toBe(
    'Half of the 22 learners who visited a step and unenrolled got no further than step 1.2.',
  );
  expect(unenrolledFindings({ step_activity: stepRows([10, 10]) })).toEqual([]);
});

it('says where learners comment and answer', () => {
  const rows = stepRows([10, 10, 10], (place) => ({
    comments: [30, 5, 0][place],
    responses: [0, 0, 50][place],
  }));
  const texts = discussionFindings({ step_activity: rows }).map(({ text }) => plain(text));
  expect(texts).toEqual([
    'Learners wrote 35 comments at 2 steps, most at step 1.1 (30, 85.7 %).',
    'Learners gave 50 quiz responses, all at step 1.3.',
  ]);
  expect(discussionFindings({ step_activity: stepRows([10, 10]) })).toEqual([]);
});
