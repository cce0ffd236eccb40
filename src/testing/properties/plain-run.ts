import fc from 'fast-check';
import type { TinyRun } from '../hostile/tiny-run';

const START = Date.UTC(2018, 8, 10, 6);
const steps = ['1.1', '1.2', '1.9', '1.10', '2.1', '2.2'];
const questions = ['1.2.1', '1.10.1', '2.1.1'];

const timeOf = (minutes: number) =>
  `${new Date(START + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

const one = (length: number) => fc.nat({ max: length - 1 });
/** Now and then the same for several rows, as exports have it that tell only the second. */
const minutes = fc.oneof(fc.nat({ max: 30_000 }), fc.constantFrom(60, 1440, 9000));

/**
 * Any run in which nothing happens twice: one enrolment for each person, one row for each person and step, and no two
 * answers at one time. The order of its rows says nothing.
 */
export const plainRun: fc.Arbitrary<TinyRun> = fc
  .record({
    people: fc.array(fc.record({ left: fc.option(minutes), full: fc.option(minutes), kind: one(6) }), {
      minLength: 3,
      maxLength: 14,
    }),
    visits: fc.uniqueArray(
      fc.record({ who: one(14), step: one(steps.length), at: minutes, done: fc.option(minutes) }),
      { minLength: 5, maxLength: 50, size: 'max', selector: ({ who, step }) => `${who} ${step}` },
    ),
    comments: fc.array(fc.record({ who: one(14), step: one(steps.length), at: minutes }), { maxLength: 15 }),
    answers: fc.uniqueArray(
      fc.record({ who: one(14), question: one(questions.length), response: one(4), at: minutes }),
      { maxLength: 40, size: 'max', selector: ({ at }) => at },
    ),
  })
  .map(({ people, visits, comments, answers }) => ({
    enrolments: people.map(({ left, full, kind }, who) => [
      `p${who}`,
      timeOf(-who),
      left === null ? '' : timeOf(left),
      kind === 5 ? 'educator' : 'learner',
      full === null ? '' : timeOf(full),
      kind % 2 === 0 ? 'female' : 'male',
      ['GB', 'DE', ''][kind % 3],
    ]),
    'step-activity': visits.map(({ who, step, at, done }) => [
      `p${who}`,
      steps[step],
      ...steps[step].split('.'),
      timeOf(at),
      done === null ? '' : timeOf(at + (done % 300)),
    ]),
    comments: comments.map(({ who, step, at }, id) => [
      id,
      `p${who}`,
      '',
      steps[step],
      ...steps[step].split('.'),
      'a "word", and\nanother',
      timeOf(at),
      id % 3,
    ]),
    'question-response': answers.map(({ who, question, response, at }) => [
      `p${who}`,
      questions[question],
      ...questions[question].split('.'),
      response + 1,
      timeOf(at),
      String(response === question),
    ]),
  }));
