import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { timelineFindings } from './findings';
import { eventRows } from './test-rows';

const texts = (events: Parameters<typeof eventRows>[0], ...view: Parameters<typeof testView>) =>
  timelineFindings({ learner_events: eventRows(events) }, testView(...view)).map(({ text }) => text);

it('says what is recorded, and when', () => {
  expect(
    texts([
      [-13, 'enrolled'],
      [1, 'visited'],
      [1.5, 'answered_wrong', 1],
      [2, 'answered_right', 2],
      [9, 'commented'],
      [9.5, 'replied'],
    ]),
  ).toEqual([
    'The files record 6 events of 6 kinds of this learner, from 18 February 2020 to 11 March 2020.',
    'This learner enrolled on 18 February 2020 at 00:00, 13 days before the course’s start; the first visit to a step came 14 days after that.',
    '2 answers to 1 quiz question: 1 right, none of them at the first attempt.',
    '1 comment and 1 reply of this learner.',
    'The longest time without a recorded event after enrolling is 7 days, from 4 March 2020 at 00:00 to 11 March 2020 at 00:00.',
    'The last recorded event was on 11 March 2020 at 12:00 (replied).',
  ]);
});

it('does not take answers that are not marked for wrong ones', () => {
  const answers = (...kinds: readonly ('answered' | 'answered_right' | 'answered_wrong')[]) =>
    texts(kinds.map((kind, place) => [place, kind, place + 1])).find((text) => text.includes('answer'));
  expect(answers('answered', 'answered')).toBe('2 answers to 1 quiz question: not marked.');
  expect(answers('answered', 'answered_wrong')).toBe('2 answers to 1 quiz question: none right.');
  expect(answers('answered_right', 'answered_wrong')).toBe(
    '2 answers to 1 quiz question: 1 right, 1 of them at the first attempt.',
  );
});

it('says no more than one event tells', () => {
  expect(texts([[0, 'enrolled']])).toEqual([
    'The files record 1 event of 1 kind of this learner, all on 2 March 2020.',
    'This learner enrolled on 2 March 2020 at 00:00, on the day of the course’s start.',
    'The last recorded event was on 2 March 2020 at 00:00 (enrolled).',
  ]);
  expect(texts([])).toEqual([]);
});

it('says which files are missing, and that the run is under way', () => {
  const found = timelineFindings(
    { learner_events: eventRows([[0, 'visited']]) },
    testView({}, { endDate: '2020-04-01' }, ['comments', 'enrolments'], '2020-03-10'),
  );
  expect(found.map(({ key }) => key)).toEqual(['recorded', 'last', 'no-enrolments', 'no-comments']);
  expect(found[1]).toMatchObject({ caution: true, because: 'under-way' });
  expect(found[1].text).toContain('latest step visit of any learner was on 10 March 2020');
});

it('says so where only some times are selected', () => {
  const view = { ...testView(), filter: { ...testView().filter, hours: { from: 8, to: 9 } } };
  const [first] = timelineFindings({ learner_events: eventRows([[0, 'visited']]) }, view);
  expect(first.text).toContain('in the selected times');
});
