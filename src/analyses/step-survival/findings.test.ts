import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { survivalFindings } from './findings';
import { survivalRows, times } from './test-rows';

const steps = testView({ basis: 'steps' });
const days = testView({ basis: 'days' });
const texts = (findings: ReturnType<typeof survivalFindings>) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says by which step half have stopped, within which interval, and who reaches the end', () => {
  const survival = survivalRows(
    'steps',
    times(11, 20),
    times(12, 1).map(() => 12),
  );
  expect(texts(survivalFindings({ survival }, steps))).toEqual([
    'Half of the 232 learners who visit a step have stopped by step 1.6 (95 % interval: step 1.6 to 1.7).',
    'An estimated 5.2 % (95 % interval: 2.8 % to 8.6 %) go on to the last step, 2.2.',
  ]);
});

const halfway = (stops: readonly number[], seen: readonly number[]) =>
  texts(survivalFindings({ survival: survivalRows('steps', stops, seen) }, steps)).find((text) =>
    text.includes('alf of'),
  );

it('says one step for half, whether those who may go on are counted or not', () => {
  const seen = [...times(12, 1).map(() => 12), 10, 10];
  expect(halfway(times(11, 20), seen)).toBe(
    'Half of the 234 learners who visit a step have stopped by step 1.6 (95 % interval: step 1.6 to 1.7), whether or not the 2 who may go on are counted as stopped.',
  );
});

it('says why the estimate is another step than a count of latest visits has', () => {
  expect(halfway([...times(3, 10), 9, 10, 10], [...times(1, 40).map(() => 3), 12, 12])).toBe(
    'With the 40 who may go on not counted as stopped, an estimated half of the 75 learners who visit a step stop by step 1.9 (95 % interval: step 1.3 or later); by their latest visits alone, it is step 1.3.',
  );
  expect(halfway(times(2, 10), [...times(1, 40).map(() => 3), ...times(9, 1).map(() => 12)])).toBe(
    'With the 40 who may go on not counted as stopped, more than half of the 69 learners who visit a step go on to the last; by their latest visits alone, half have stopped by step 1.3.',
  );
});

it('gives no median where more than half go on to the end', () => {
  const survival = survivalRows(
    'steps',
    times(3, 5),
    times(60, 1).map(() => 4),
  );
  expect(survivalFindings({ survival }, steps).map(({ key }) => key)).toEqual(['reach-end']);
});

it('leaves the interval open where the data do', () => {
  const survival = survivalRows(
    'steps',
    times(3, 4),
    times(11, 1).map(() => 4),
  );
  const [median] = survivalFindings({ survival }, steps);
  expect(median.text.replaceAll('\u00a0', ' ')).toContain('(95 % interval: step 1.2 or later)');
});

it('counts days, and those who still go on', () => {
  const survival = survivalRows('days', [...times(20, 4), ...times(1, 30).map(() => 0)], [9, 9]);
  expect(texts(survivalFindings({ survival }, days))).toEqual([
    'An estimated half of the 112 learners who visit a step make their last visit less than 8 days after their first (95 % interval: 5 to 10 days).',
    'An estimated 51.8 % (95 % interval: 42.2 % to 60.6 %) visit further steps a week or more after their first visit.',
    '2 of the 112 learners were still active in the last seven days of the data and may go on; they count only as far as they have come, and not as stopped.',
  ]);
});

it('is cautious with few learners and silent about one', () => {
  const few = survivalFindings({ survival: survivalRows('days', times(9, 1)) }, days);
  expect(few.length).toBeGreaterThan(0);
  expect(few.every(({ caution }) => caution)).toBe(true);
  expect(survivalFindings({ survival: survivalRows('days', [3]) }, days)).toEqual([]);
});

it('does not take the furthest step so far for the course’s last while the run is under way', () => {
  const survival = survivalRows(
    'steps',
    times(11, 20),
    times(12, 1).map(() => 12),
  );
  const view = testView({ basis: 'steps' }, { endDate: '2020-04-01' }, [], '2020-03-10');
  const found = survivalFindings({ survival }, view);
  for (const { because } of found) expect(because).toBe('under-way');
  expect(texts(found)[1]).toBe(
    'An estimated 5.2 % (95 % interval: 2.8 % to 8.6 %) go on to step 2.2, the last that anyone has visited so far.',
  );
});

it('says that no learner goes on to the end, without an interval', () => {
  const survival = survivalRows('steps', times(3, 10));
  expect(texts(survivalFindings({ survival }, steps)).at(-1)).toBe(
    'No learner goes on to the last step, 1.3.',
  );
});
