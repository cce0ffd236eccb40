import { describe, expect, it } from 'vitest';
import { readCourse } from '@/simulate/testing';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { initialView, testView } from '../test-view';
import { educatorChart } from './charts';
import { compute } from './compute';
import { commenterFindings, educatorFindings } from './findings';
import { commentPeople } from './index';

const time = '2024-01-01 10:00:00 UTC';
const comments = (
  said: readonly (readonly [author: string, parent: string, likes: number, step?: string])[],
) =>
  csvOf(
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,moderated',
    said.map(([author, parent, likes, step = '1.1'], id) => [
      `c${id}`,
      author,
      parent,
      step,
      ...step.split('.'),
      'x',
      time,
      likes,
      '',
    ]),
  );
const enrolments = (people: readonly (readonly [id: string, role: string])[]) =>
  csvOf(
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at',
    people.map(([id, role]) => [id, time, '', role, '']),
  );
const repeated = (times: number, author: string) =>
  Array.from({ length: times }, () => [author, '', 0] as const);

const planted = {
  'c-1_enrolments.csv': enrolments([
    ['silent', 'learner'],
    ['once', 'learner'],
    ['often', 'learner'],
    ['mentor', 'learner'],
    ['host', 'organisation_admin'],
  ]),
  'c-1_team-members.csv': csvOf('id,first_name,last_name,team_role,user_role', [
    ['mentor', 'X', 'Y', 'mentor', 'learner'],
    ['lead', 'X', 'Y', 'lead_educator', 'organisation_admin'],
    ['idle', 'X', 'Y', 'educator', 'learner'],
  ]),
  'c-1_comments.csv': comments([
    ...repeated(25, 'often'),
    ['once', 'c0', 0],
    ['mentor', 'c0', 3],
    ['lead', '', 1],
    ['lead', 'c1', 2],
    ['lead', 'c2', 0, '1.2'],
    ['host', 'c3', 0],
    ['stranger', 'c3', 0],
  ]),
};

it('counts what each member of the team wrote, by role, whether enrolled as a learner or not', async () => {
  const { comment_educators: rows } = compute(await contextOf(planted));
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, 'lead_educator', 3, 1, 2, 2, 3],
    [2, 'mentor', 1, 0, 1, 1, 3],
    [3, 'organisation_admin', 1, 0, 1, 1, 0],
    [4, 'educator', 0, 0, 0, 0, 0],
  ]);
  const [writes, most] = educatorFindings({ comment_educators: rows, commenters: [] });
  expect(writes.values).toEqual({ team: 4, writing: 3, comments: 5 });
  expect(writes.text).toContain('lead educator 3, mentor 1 and organisation admin 1');
  expect(most.text).toBe('Number 1 (lead educator) wrote most: 3 (60.0\u00a0%), 2 of them as replies.');
});

it('counts learners by how many comments they wrote, none included', async () => {
  const { commenters: rows } = compute(await contextOf(planted));
  expect(
    rows.map(({ group, at_least, learners, comments }) => [group, at_least, learners, comments]),
  ).toEqual([
    ['enrolled', 0, 1, 0],
    ['enrolled', 1, 2, 2],
    ['enrolled', 2, 0, 0],
    ['enrolled', 3, 0, 0],
    ['enrolled', 6, 0, 0],
    ['enrolled', 11, 0, 0],
    ['enrolled', 21, 1, 25],
  ]);
  const [share, few] = commenterFindings({ commenters: rows, comment_educators: [] }, testView());
  expect(share.values).toMatchObject({ learners: 4, writing: 3, once: 2 });
  expect(few.values).toMatchObject({ learners: 1, comments: 25, all: 27 });
});

it('says once how many wrote a single comment where the same people are in the next group', () => {
  const row = (group: 'enrolled' | 'visited_step', at_least: number, learners: number) => ({
    group,
    at_least,
    at_most: at_least,
    learners,
    comments: at_least * learners,
  });
  const rows = [
    row('enrolled', 0, 60),
    row('enrolled', 1, 40),
    row('visited_step', 0, 20),
    row('visited_step', 1, 40),
  ];
  const [first, second] = commenterFindings({ commenters: rows, comment_educators: [] }, testView());
  expect(first.text).toContain('40 of these wrote one comment only');
  expect(second.text).not.toContain('one comment only');
});

it('puts learners into the range of their number of comments', async () => {
  const sizes = [2, 3, 5, 6, 10, 11, 20, 21];
  const files = {
    'c-1_enrolments.csv': enrolments(sizes.map((size) => [`w${size}`, 'learner'])),
    'c-1_comments.csv': comments(sizes.flatMap((size) => repeated(size, `w${size}`))),
  };
  const { commenters: rows, comment_educators } = compute(await contextOf(files));
  expect(rows.map(({ at_least, learners, comments: all }) => [at_least, learners, all])).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 2],
    [3, 2, 8],
    [6, 2, 16],
    [11, 2, 31],
    [21, 1, 21],
  ]);
  expect(comment_educators).toEqual([]);
  const { 'c-1_comments.csv': _, ...silent } = files;
  expect(compute(await contextOf(silent)).commenters).toEqual([]);
});

it('orders educators with as many comments by role, replies, steps and likes', async () => {
  const { comment_educators: rows } = compute(
    await contextOf({
      'c-1_enrolments.csv': enrolments([
        ['learner', 'learner'],
        ['p', 'mentor'],
        ['q', 'mentor'],
        ['r', 'mentor'],
        ['s', 'mentor'],
        ['t', 'educator'],
      ]),
      'c-1_comments.csv': comments([
        ['p', '', 1],
        ['p', '', 0],
        ['q', '', 5],
        ['q', '', 0],
        ['r', '', 0],
        ['r', '', 0, '1.2'],
        ['s', '', 0],
        ['s', 'c0', 0],
        ['t', '', 0],
        ['t', '', 0],
      ]),
    }),
  );
  expect(rows.map(({ role, replies, steps, likes }) => [role, replies, steps, likes])).toEqual([
    ['educator', 0, 1, 0],
    ['mentor', 1, 1, 0],
    ['mentor', 0, 2, 0],
    ['mentor', 0, 1, 5],
    ['mentor', 0, 1, 1],
  ]);
});

it('adds roles up in the chart', async () => {
  const both = { role: 'mentor', steps: 1, likes: 0 };
  const comment_educators = [
    { ...both, educator: 1, comments: 5, openings: 4, replies: 1 },
    { ...both, educator: 2, comments: 2, openings: 0, replies: 2 },
  ];
  const { values } = educatorChart({ comment_educators, commenters: [] }, testView({ by: 'role' }))!;
  expect(values.map(({ name, people, part, comments }) => [name, people, part, comments])).toEqual([
    ['Mentor', 2, 'Threads opened', 4],
    ['Mentor', 2, 'Replies', 3],
  ]);
});

it('says so where the team is silent', () => {
  const row = { educator: 1, role: 'host', comments: 0, openings: 0, replies: 0, steps: 0, likes: 0 };
  expect(educatorFindings({ comment_educators: [row], commenters: [] })).toMatchObject([
    { key: 'silent-team' },
  ]);
  expect(educatorChart({ comment_educators: [row], commenters: [] }, testView())).toBeNull();
});

describe('a simulated course', () => {
  const options = { learners: 1200, weeks: 3, seed: 8 };
  const file = readCourse(options);

  it('has the team and the commenters of its files', async () => {
    const result = compute(await simulatedContext(options));
    const team = new Map(file('team-members').map((row) => [row.id, row.team_role]));
    const plain = new Map<string, number>();
    for (const { author_id } of file('comments')) {
      const role = team.get(author_id);
      if (role) plain.set(role, (plain.get(role) ?? 0) + 1);
    }
    expect(plain.size).toBeGreaterThan(1);
    for (const [role, written] of plain) {
      const own = result.comment_educators.filter((row) => row.role === role);
      expect(own.reduce((sum, row) => sum + row.comments, 0)).toBe(written);
    }
    const visited = new Set(
      file('step-activity')
        .filter((row) => row.first_visited_at)
        .map((row) => row.learner_id),
    );
    const learners = file('enrolments')
      .filter((row) => row.role === 'learner')
      .map((row) => row.learner_id);
    const writers = new Set(file('comments').map((row) => row.author_id));
    const shown = result.commenters.filter(({ group }) => group === 'visited_step');
    const own = new Set(learners.filter((id) => visited.has(id)));
    expect(shown.reduce((sum, row) => sum + row.learners, 0)).toBe(own.size);
    expect(shown[0].learners).toBe([...own].filter((id) => !writers.has(id)).length);
  });

  it.each([320, 1100])('draws and words every card at %i', async (width) => {
    const result = compute(await simulatedContext(options));
    for (const card of commentPeople.cards) {
      const { warnings } = await draw(card.chart(result, initialView(card))!, width);
      expect([card.id, ...warnings]).toEqual([card.id]);
      expect(card.findings(result, initialView(card)).length).toBeGreaterThan(0);
    }
  });

  it('lets no id out', async () => {
    const text = JSON.stringify(compute(await simulatedContext(options)));
    for (const { author_id } of file('comments')) expect(text).not.toContain(author_id);
  });
});

it('says what the number of learners would take', () => {
  const view = testView({}, {}, ['enrolments', 'step-activity']);
  const [finding, ...more] = commenterFindings({ commenters: [], comment_educators: [] }, view);
  expect(finding.text).toBe(
    'How many learners write no comment is not known without the enrolments file or the step activity file.',
  );
  expect(more).toEqual([]);
});
