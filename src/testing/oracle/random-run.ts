import fc from 'fast-check';
import type { RunTexts } from './index';

/** What a random run is made of; small, so that ties and gaps are common. */
export interface RandomRun {
  readonly enrolments: readonly (readonly [who: number, role: number, times: readonly number[]])[];
  readonly visits: readonly (readonly [who: number, step: number, visited: number, completed: number])[];
  readonly comments: readonly (readonly [who: number, step: number, at: number])[];
  readonly answers: readonly (readonly [who: number, question: number, response: number, at: number])[];
}

const people = ['', 'ann', 'bob', 'cat', 'dan', 'eve', 'flo', 'gil', 'Ann', 'stranger'];
const roles = ['learner', 'learner', 'learner', 'organisation_admin', 'educator'];
const steps = ['1,1', '1,2', '1,9', '1,10', '2,1', '2,2', '10,1'];
const questions = ['1,2,1', '1,2,2', '1,10,1', '2,1,2', '2,1,10'];
const responses = ['1', '2', '"1,3"', '10', ''];

const one = (of: readonly string[]) => fc.nat({ max: of.length - 1 });
const time = fc.integer({ min: -8, max: 60 });
const many = { maxLength: 40, size: 'max' } as const;

/** Any such run. */
export const anyRandomRun: fc.Arbitrary<RandomRun> = fc.record({
  enrolments: fc.array(fc.tuple(one(people), one(roles), fc.tuple(time, time, time)), many),
  visits: fc.array(fc.tuple(one(people), one(steps), time, time), many),
  comments: fc.array(fc.tuple(one(people), one(steps), time), many),
  answers: fc.array(fc.tuple(one(people), one(questions), one(responses), time), many),
});

const START = Date.parse('2024-01-06T22:00:00Z');
const unreadable = ['', '', 'n/a', '2024-02-31 10:00:00 UTC'];

/** Times half an hour and some seconds apart, over eight days; those below zero are missing or unreadable. */
function timeText(time: number): string {
  if (time < 0) return unreadable[-time % unreadable.length];
  const at = new Date(START + Math.floor(time / 2) * 1_950_000 + (time % 2) * 1000);
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const csv = (rows: readonly string[]) => `${rows.join('\n')}\n`;
const stepText = (step: number) => `${steps[step].replace(',', '.')},${steps[step]}`;

/** A random run as the texts of its exports. Blank ids are never enrolled, for those have no meaning. */
export function randomRun({ enrolments, visits, comments, answers }: RandomRun): RunTexts {
  return new Map([
    [
      'enrolments',
      csv([
        'learner_id,role,enrolled_at,unenrolled_at,fully_participated_at',
        'gus,learner,2024-01-08 10:00:00 UTC,,',
        ...enrolments.map(([who, role, times]) =>
          [people[Math.max(who, 1)], roles[role], ...times.map(timeText)].join(),
        ),
      ]),
    ],
    [
      'step-activity',
      csv([
        'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
        'gus,1.1,1,1,2024-01-08 10:00:00 UTC,',
        ...visits.map(([who, step, visited, completed]) =>
          [people[who], stepText(step), timeText(visited), timeText(completed)].join(),
        ),
      ]),
    ],
    [
      'comments',
      csv([
        'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes',
        ...comments.map(([who, step, at], i) =>
          [`${i}`, people[who], '', stepText(step), 'hello', timeText(at), '0'].join(),
        ),
      ]),
    ],
    [
      'question-response',
      csv([
        'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct',
        ...answers.map(([who, question, response, at]) =>
          [
            people[who],
            questions[question].replaceAll(',', '.'),
            questions[question],
            responses[response],
            timeText(at),
            String((response + question + at) % 3 === 0),
          ].join(),
        ),
      ]),
    ],
  ]);
}
