import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepComments } from './step-comments-card';
import { stepWords } from './step-words-card';
import type { CommentStepsRow } from './tables';

const row = (step_number: number, figures: Partial<CommentStepsRow>): CommentStepsRow => ({
  week_number: 1,
  step_number,
  visitors: 100,
  commenters: 10,
  commenting_share: 0.1,
  comments: 10,
  first_comments: 5,
  replies: 0,
  threads: 10,
  threads_with_replies: 0,
  mean_thread_length: 1,
  longest_thread: 1,
  deepest_thread: 0,
  likes: 0,
  reported: 0,
  moderated: 0,
  ...figures,
});
const word = (name: string, rank: number, learners: number, step_number = 2) => ({
  week_number: 1,
  step_number,
  rank,
  word: name,
  learners,
  comments: learners,
});
const result = {
  comment_steps: [
    row(1, {}),
    row(2, { commenters: 40, comments: 60, replies: 20, threads: 40, threads_with_replies: 15 }),
    row(3, { commenters: 0, comments: 0, threads: 0 }),
    row(4, {}),
  ],
  comment_authors: [],
  comment_waits: [],
  comment_distinct_words: [],
  comment_words: [word('rain', 1, 10), word('wind', 2, 8), word('snow', 1, 9, 4)],
};
const at = (subject: string) => ({ ...testView({}, { steps: {} }), subject });

it('says which share of the visitors write, against the other steps, and how much they write', () => {
  const [share, written] = stepComments.findings(result, at('1.2'));
  expect(share.text).toBe(
    '40.0\u00a0% of its 100 visitors comment, against 6.7\u00a0% of 300 visits to the other 3 steps: clearly more.',
  );
  expect(written.text).toBe(
    '40 learners wrote 60 comments here, 75.0\u00a0% of the course’s 80; 20 are replies, and 15 of 40 threads got one.',
  );
});

it('says nothing of a step without comments, though it has a row', () => {
  expect(stepComments.findings(result, at('1.3'))).toEqual([]);
  expect(stepComments.table(result, at('1.3')).rows).toEqual([]);
});

it('names this step’s words alone, of those who comment there', () => {
  const [words] = stepWords.findings(result, at('1.2'));
  expect(words.text).toBe(
    'Of 40 learners who comment here, most use the words “rain” (10, 25.0\u00a0%) and “wind” (8, 20.0\u00a0%).',
  );
  expect(stepWords.findings(result, at('1.1'))).toEqual([]);
});

it('does without the visitors where the step activity is not loaded', () => {
  const unknown = result.comment_steps.map((each) => ({ ...each, visitors: null, commenting_share: null }));
  const findings = stepComments.findings({ ...result, comment_steps: unknown }, at('1.2'));
  expect(findings.map(({ key }) => key)).toEqual(['written']);
  expect(stepComments.chart({ ...result, comment_steps: unknown }, at('1.2'))).toBeNull();
});
