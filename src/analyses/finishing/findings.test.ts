import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { finishingFindings } from './findings';
import { finishingResult, finishingRow } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

const rows = [
  finishingRow(0, 'completed', [500, 290, 500, 10]),
  finishingRow(0, 'commented', [100, 60, 900, 240]),
  finishingRow(1, 'watched', [400, 290, 300, 10]),
  finishingRow(2, 'completed', [30, 20, 100, 60]),
  finishingRow(3, 'completed', [19, 19, 100, 0]),
  finishingRow(3, 'answered', [200, 50, 200, 100]),
];

// The intervals are Newcombe’s formula, worked out apart from this code.
it('says first that it is no cause, then what goes most with completing half, of each kind', () => {
  expect(plain(finishingFindings(finishingResult(rows), testView()))).toEqual([
    '300 of the 1,000 learners who visited a step (30.0 %) complete at least half of the 12 steps. What goes with that need not cause it: learners who mean to get so far do more of everything.',
    'In week 1, that goes most with completing the video step 1.2 A step: 72.5 % of the 400 who completed it, against 3.3 % of the 300 who came as far and did not. That is 69.2 percentage points more (interval 63.9 to 73.6).',
    'In week 1, of the comments, that goes most with commenting on step 1.1: 60.0 % of the 100 who commented, against 26.7 % of the 900 who came as far and did not. That is 33.3 percentage points more (interval 23.1 to 42.8).',
    'Of 5 activities compared, 3 go with completing half of the steps beyond chance, 1 goes with not doing so and 1 may be chance.',
  ]);
});

it('keeps the first week apart from what comes later', () => {
  const later = finishingRow(10, 'answered', [400, 390, 300, 0]);
  const found = finishingFindings(finishingResult([...rows, later]), testView());
  expect(found.map(({ key, values }) => [key, values.step])).toEqual([
    ['finish', undefined],
    ['goes-with-watched', '1.2'],
    ['goes-with-commented', '1.1'],
    ['course-goes-with-answered', '2.1'],
    ['beyond-chance', undefined],
  ]);
  expect(plain(found)[3]).toMatch(
    /^In the whole course, that goes most with answering the quiz of step 2\.1: .* tell less\.$/,
  );
});

it('ranks by the near end of the interval, not by the difference', () => {
  const few = finishingRow(4, 'completed', [20, 16, 20, 1]);
  const many = finishingRow(5, 'completed', [900, 650, 900, 50]);
  expect(few.difference).toBeGreaterThan(many.difference!);
  const [, first] = finishingFindings(finishingResult([few, many]), testView());
  expect(first).toMatchObject({ key: 'goes-with-completed', values: { step: '1.6' } });
});

it('names none where all may be chance, and says where nothing can be compared', () => {
  const chance = [finishingRow(0, 'completed', [50, 25, 50, 24])];
  expect(plain(finishingFindings(finishingResult(chance), testView()))[1]).toMatch(
    /^Of 1 activity compared, none goes with completing half of the steps beyond chance and 1 may be chance\./,
  );
  const thin = [finishingRow(0, 'completed', [19, 19, 500, 0])];
  expect(finishingFindings(finishingResult(thin), testView())[1]).toMatchObject({
    key: 'too-few',
    caution: true,
    text: 'Nothing can be compared: no step has 20 learners who did something there and 20 who came as far and did not.',
  });
});

it('is cautious while learners are on their way', () => {
  const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-08');
  for (const found of finishingFindings(finishingResult(rows), running)) {
    expect(found).toMatchObject({ caution: true, because: 'under-way' });
  }
});
