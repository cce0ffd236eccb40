import { expect, it } from 'vitest';
import { sortCards } from './lacking';

const names = [
  'comment-activity/where',
  'step-activity/where-stop',
  'comment-activity/threads',
  'quiz/facility',
];

it('gathers the questions that the same files would answer, and keeps the order of those that are answered', () => {
  const { answered, lacking } = sortCards(names, ['step-activity']);
  expect(answered).toEqual(['step-activity/where-stop']);
  expect(lacking).toEqual([
    { files: ['comments'], questions: ['Where do learners comment?', 'Do learners talk to each other?'] },
    { files: ['question-response'], questions: ['How hard is each question?'] },
  ]);
});

it('asks for nothing where every file is there', () => {
  const { answered, lacking } = sortCards(names, ['comments', 'step-activity', 'question-response']);
  expect(answered).toEqual(names);
  expect(lacking).toEqual([]);
});
