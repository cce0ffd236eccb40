import { beforeAll, describe, expect, it } from 'vitest';
import { type Filter, noFilter } from '@/course/filter';
import { readCourse, timeOf } from '@/simulate/testing';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { initialView, testView } from '../test-view';
import { honest } from '../withholding/wording';
import { compute } from './compute';
import { authorFindings, threadFindings, waitFindings, whereFindings } from './findings';
import { commentActivity } from './index';
import type { CommentActivityResult } from './tables';

const header =
  'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,first_reported_at,first_reported_reason,moderation_state,moderated';

type Said = readonly [
  id: number,
  author: string,
  parent: number | '',
  step: string,
  time: string,
  end?: readonly string[],
];

const at = (time: string) => `2024-01-0${time}:00:00 UTC`;

async function computed(said: readonly Said[], withSteps = true) {
  const rows = said.map(([id, author, parent, step, time, end = ['', '', '', '']]) => {
    const [week, number] = step.split('.');
    return [id, author, parent, step, week, number, 'secret words', at(time), id % 3, ...end];
  });
  const context = await contextOf({
    'course-1_comments.csv': csvOf(header, rows),
    'course-1_enrolments.csv': csvOf(
      'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at',
      ['a', 'b', 'c'].map((id) => [id, at('1 00'), '', 'learner', '']),
    ),
    'course-1_team-members.csv': csvOf('id,first_name,last_name,team_role,user_role', [
      ['s', 'X', 'Y', 'educator', 'learner'],
    ]),
    ...(withSteps
      ? {
          'course-1_step-activity.csv': csvOf(
            'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
            ['a', 'b', 'c'].map((id) => [id, '1.1', 1, 1, at('1 00'), '']),
          ),
        }
      : {}),
  });
  return compute(context);
}

const talk: readonly Said[] = [
  [1, 'a', '', '1.1', '1 01'],
  [2, 'b', 1, '1.1', '1 02'],
  [3, 's', 1, '1.1', '1 04'],
  [4, 'a', 2, '1.1', '1 05', [at('2 00'), 'Spam', 'removed', '']],
  [5, 'a', '', '2.1', '3 01', [at('3 02'), 'Other', 'visible', '']],
  [6, 's', '', '2.1', '3 01'],
  [7, 'b', 6, '2.1', '3 02', ['', '', '', at('3 03')]],
  [8, 'c', 99, '2.1', '3 03'],
  [9, 'stranger', '', '2.1', '3 04'],
];

it('counts comments, threads and authors as written', async () => {
  const { comment_steps, comment_authors } = await computed(talk);
  expect(comment_steps).toEqual([
    {
      week_number: 1,
      step_number: 1,
      visitors: 3,
      commenters: 2,
      commenting_share: 2 / 3,
      comments: 3,
      first_comments: 2,
      replies: 2,
      threads: 1,
      threads_with_replies: 1,
      mean_thread_length: 4,
      longest_thread: 4,
      deepest_thread: 2,
      likes: 1 + 2 + 1,
      reported: 1,
      moderated: 1,
    },
    {
      week_number: 2,
      step_number: 1,
      visitors: 0,
      commenters: 3,
      commenting_share: null,
      comments: 3,
      first_comments: 1,
      replies: 2,
      threads: 1,
      threads_with_replies: 0,
      mean_thread_length: 1,
      longest_thread: 1,
      deepest_thread: 0,
      likes: 2 + 1 + 2,
      reported: 1,
      moderated: 1,
    },
  ]);
  expect(comment_authors.map((row) => Object.values(row))).toEqual([
    [1, 'learners', 1, 2, 2],
    [1, 'staff', 0, 1, 1],
    [2, 'learners', 1, 2, 3],
    [2, 'staff', 1, 0, 1],
  ]);
});

it('gives no share of staff where only some learners or times are chosen', async () => {
  const result = await computed(talk);
  const said = (filter: Partial<Filter>) =>
    authorFindings(result, { filter: { ...noFilter, ...filter } }).map(({ text }) => text);
  expect(said({})).toEqual(['Staff wrote 2 of 8 comments (25.0\u00a0%), 1 of them as replies.']);
  for (const chosen of [
    { group: [{ kind: 'did', group: 'commented', not: false }] },
    { hours: { from: 8, to: 9 } },
  ] as const)
    expect(said(chosen)).toEqual([
      '6 comments by learners are in the selection. It does not apply to staff, who wrote 2 in all.',
    ]);
});

it('takes the wait of a learner’s thread until the first reply by staff', async () => {
  const result = await computed(talk);
  expect(result.comment_waits[0]).toMatchObject({
    week_number: null,
    openings: 2,
    answered: 1,
    median_hours: 3,
  });
  expect(result.comment_waits.map((row) => row.answered_share)).toEqual([0.5, 1, 0]);
  expect(waitFindings(result)[0].text).toBe(
    'Staff replied in 50.0\u00a0% of the 2 threads that learners opened; this 1 had its first staff reply after 3 hours.',
  );
});

it('keeps weeks and steps in order, whenever they were written at', async () => {
  const result = await computed(
    [
      [1, 'a', '', '2.1', '1 01'],
      [2, 'b', 1, '2.1', '1 02'],
      [3, 'a', '', '1.1', '2 01'],
      [4, 'b', '', '1.1', '2 02'],
      [5, 'c', 99, '1.2', '2 03'],
      [6, 'c', '', '1.1', '2 04'],
    ],
    false,
  );
  expect(result.comment_authors.map(({ week_number }) => week_number)).toEqual([1, 1, 2, 2]);
  expect(result.comment_waits.map(({ week_number }) => week_number)).toEqual([null, 1, 2]);
  expect(result.comment_words.map(({ step_number, word }) => [step_number, word])).toEqual([
    [1, 'secret'],
    [1, 'words'],
  ]);
  expect(
    result.comment_steps.map((row) => [
      row.week_number,
      row.step_number,
      row.visitors,
      row.threads,
      row.threads_with_replies,
      row.mean_thread_length,
    ]),
  ).toEqual([
    [1, 1, null, 3, 0, 1],
    [1, 2, null, 0, 0, null],
    [2, 1, null, 1, 1, 2],
  ]);
});

describe('what is said of the comments', () => {
  const told = async (said: readonly Said[]) => {
    const result = await computed(said);
    return [...whereFindings(result), ...threadFindings(result, testView())].map(({ text }) =>
      text.replaceAll('\u00a0', ' '),
    );
  };

  it('names the step with most only where there is one', async () => {
    expect((await told(talk))[0]).toBe('3 learners wrote 6 comments, at no step more than 3.');
    expect((await told(talk.slice(0, 5)))[0]).toBe(
      '2 learners wrote 4 comments; step 1.1 has the most: 3 by 2 learners.',
    );
    expect((await told(talk.slice(0, 4)))[0]).toBe('2 learners wrote 3 comments, all at step 1.1.');
    // Withheld comments at other steps count as none.
    expect(honest(whereFindings(await computed(talk.slice(0, 4))))).toEqual([]);
    expect(honest(whereFindings(await computed(talk)))).toHaveLength(1);
  });

  it('says none where nobody replies or likes', async () => {
    expect(
      (
        await told([
          [3, 'a', '', '1.1', '1 01'],
          [6, 'b', '', '1.1', '1 02'],
        ])
      ).slice(1),
    ).toEqual([
      'None of the 2 comments is a reply; none of the 2 threads gets a reply by a learner or staff.',
      'None of the 2 comments is liked.',
    ]);
    expect((await told(talk)).slice(1)).toEqual([
      '66.7 % of the 6 comments are replies; 50.0 % of the 2 threads get a reply by a learner or staff, and the longest has 4 comments.',
      'A comment is liked 1.5 times on average (9 likes).',
    ]);
  });
});

it('survives comments that answer each other in a circle', async () => {
  const { comment_steps } = await computed([
    [1, 'a', 2, '1.1', '1 01'],
    [2, 'b', 1, '1.1', '1 02'],
  ]);
  expect(comment_steps[0]).toMatchObject({ comments: 2, replies: 2, threads: 0 });
});

describe('a simulated course', () => {
  const options = { learners: 1500, weeks: 3, seed: 8 };
  const file = readCourse(options);
  let result: CommentActivityResult;
  beforeAll(async () => {
    result = compute(await simulatedContext(options));
  });

  it('has the figures of its file', () => {
    const learners = new Set(
      file('enrolments')
        .filter(({ role }) => role === 'learner')
        .map((row) => row.learner_id),
    );
    const team = new Set(file('team-members').map(({ id }) => id));
    const own = file('comments').filter((row) => learners.has(row.author_id) && !team.has(row.author_id));
    const sum = (column: 'comments' | 'likes' | 'reported' | 'moderated' | 'first_comments' | 'replies') =>
      result.comment_steps.reduce((all, row) => all + row[column], 0);
    expect(sum('comments')).toBe(own.length);
    expect(sum('likes')).toBe(own.reduce((all, row) => all + Number(row.likes), 0));
    expect(sum('reported')).toBe(own.filter((row) => row.first_reported_at !== '').length);
    expect(sum('moderated')).toBe(own.filter((row) => row.moderated !== '').length);
    expect(sum('replies')).toBe(own.filter((row) => row.parent_id !== '').length);
    expect(sum('first_comments')).toBe(new Set(own.map((row) => row.author_id)).size);
    const staffReplies = file('comments').filter((row) => team.has(row.author_id) && row.parent_id !== '');
    const opened = own.filter((row) => row.parent_id === '');
    const waits = opened.flatMap((row) => {
      const times = staffReplies
        .filter((reply) => reply.parent_id === row.id)
        .map((reply) => timeOf(reply.timestamp));
      return times.length > 0 ? [(Math.min(...times) - timeOf(row.timestamp)) / 3_600_000] : [];
    });
    expect(result.comment_waits[0]).toMatchObject({ openings: opened.length, answered: waits.length });
    const sorted = waits.toSorted((a, b) => a - b);
    const middle =
      (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
    expect(result.comment_waits[0].median_hours).toBeCloseTo(middle, 9);
  });

  it('lets no id and no rare word out', () => {
    const text = JSON.stringify(result);
    for (const { author_id } of file('comments').slice(0, 200)) expect(text).not.toContain(author_id);
    for (const { learners } of result.comment_words) expect(learners).toBeGreaterThanOrEqual(3);
    expect(result.comment_words.length).toBeGreaterThan(0);
  });

  it.each([320, 1100])('draws and words every card at %i', async (width) => {
    for (const card of commentActivity.cards.filter(({ about }) => !about)) {
      const view = initialView(card);
      const { warnings } = await draw(card.chart(result, view)!, width);
      expect([card.id, ...warnings]).toEqual([card.id]);
      expect(card.findings(result, view).length).toBeGreaterThan(0);
    }
  });
});
