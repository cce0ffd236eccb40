import { expect, it } from 'vitest';
import type { Finding } from '../definition';
import { honest } from './wording';

const finding = (text: string, values: Finding['values'] = {}): Finding => ({ key: 'a', text, values });
const isHonest = (own: Finding) => honest([own]).length === 1;

it.each([
  finding('Of the 130 learners, none unenrolled.'),
  finding('None of the 540 comments was reported.'),
  finding('Learners never come back.'),
  finding('The busiest hour is quiet.', { learners: 0 }),
  finding('No learner came.'),
])('leaves out what says nought of a withheld count: $text', (own) => {
  expect(isHonest(own)).toBe(false);
});

it.each([
  finding('Of the 1,500 learners, 440 (29.3\u00a0%) never visited a step.'),
  finding('None of the 8 quizzes says much.'),
  finding('The busiest day is Monday.', { weekday: 0, hour: 0, place: 0, learners: 60 }),
])('has what says it of none: $text', (own) => {
  expect(isHonest(own)).toBe(true);
});
