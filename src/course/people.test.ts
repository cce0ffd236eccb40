import { describe, expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { groupSources } from './group-sources';
import { groupMembers } from './groups';
import { kindOf } from './people';
import { allLearners } from './population';
import { integers, numbers } from './run';

const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const T = '2018-06-11 10:00:00 UTC';
const enrolments = (...rows: readonly (readonly [id: string, role: string])[]) =>
  csvOf(
    ENROLMENTS,
    rows.map(([id, role]) => [id, T, '', role, '']),
  );
const steps = (...ids: readonly string[]) =>
  csvOf(
    STEPS,
    ids.map((id) => [id, '1.1', 1, 1, T, '']),
  );
const team = (...ids: readonly string[]) =>
  csvOf(
    'id,first_name,last_name,team_role,user_role',
    ids.map((id) => [id, 'A', 'B', 'lead', 'educator']),
  );

describe('people', () => {
  it('are learners first, then staff, then those whom nothing explains', async () => {
    const { people, withoutEnrolments } = await loadRun({
      'x-1_enrolments.csv': enrolments(['admin', 'organisation_admin'], ['a', 'learner'], ['b', 'learner']),
      'x-1_team-members.csv': team('educator'),
      'x-1_step-activity.csv': steps('stranger', 'educator', 'b', 'admin'),
    });
    expect(people.ids).toEqual(['a', 'b', 'educator', 'admin', 'stranger']);
    expect([people.learners, people.staff]).toEqual([2, 2]);
    expect(people.ids.map((id) => people.index.get(id))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4, -1].map((person) => kindOf(person, people))).toEqual([
      ...['learner', 'learner', 'staff', 'staff', 'other', 'other'],
    ]);
    expect(withoutEnrolments).toBe(false);
  });

  it('are learners by the role learner exactly', async () => {
    const { people } = await loadRun({
      'x-1_enrolments.csv': enrolments(
        ['a', 'learner'],
        ['b', 'Learner'],
        ['c', 'learners'],
        ['d', ''],
        ['e', 'host'],
      ),
    });
    expect(people.ids.slice(0, people.learners)).toEqual(['a']);
    expect(people.staff).toBe(4);
  });

  it('are learners where they are enrolled as one, whatever else they are', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': enrolments(
        ['both', 'organisation_admin'],
        ['a', 'learner'],
        ['both', 'learner'],
        ['admin', 'organisation_admin'],
        ['educator', 'learner'],
      ),
      'x-1_team-members.csv': team('both', 'educator'),
    });
    expect(run.people.ids).toEqual(['a', 'both', 'educator', 'admin']);
    expect([run.people.learners, run.people.staff]).toEqual([3, 1]);
    // Of two enrolments only the learner's counts; staff keep theirs.
    expect([...integers(run.tables.get('enrolments')!, 'person')]).toEqual([0, 1, 3, 2]);
  });

  it('are all learners where there are no enrolments, but for the team', async () => {
    const { people, withoutEnrolments } = await loadRun({
      'x-1_step-activity.csv': steps('b', 'educator', 'a', 'b'),
      'x-1_team-members.csv': team('educator', 'idle'),
    });
    expect(people.ids).toEqual(['b', 'a', 'educator', 'idle']);
    expect([people.learners, people.staff, withoutEnrolments]).toEqual([2, 2, true]);
  });

  it('are nobody where no file names anyone', async () => {
    const { people } = await loadRun({ 'x-1_enrolments.csv': `${ENROLMENTS}\n` });
    expect([people.ids, people.learners, people.staff]).toEqual([[], 0, 0]);
  });
});

describe('allLearners', () => {
  it('has every learner and nobody else', async () => {
    const { people } = await loadRun({
      'x-1_enrolments.csv': enrolments(['a', 'learner'], ['admin', 'admin'], ['b', 'learner']),
      'x-1_step-activity.csv': steps('stranger'),
    });
    expect(allLearners(people)).toEqual({ has: Uint8Array.of(1, 1, 0, 0), size: 2 });
  });
});

describe('groupMembers', () => {
  it('are those with a row, or with a time in it', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': csvOf(ENROLMENTS, [
        ['a', T, T, 'learner', ''],
        ['b', T, '', 'learner', T],
        ['c', T, '', 'learner', ''],
      ]),
      'x-1_step-activity.csv': csvOf(STEPS, [
        ['a', '1.1', 1, 1, T, ''],
        ['c', '1.1', 1, 1, '', T],
        ['c', '1.2', 1, 2, '', ''],
      ]),
      'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
        [1, 'b', '', '1.1', 'hello', '', 0, ''],
      ]),
    });
    const members = (group: Parameters<typeof groupMembers>[1]) => [...groupMembers(run, group)];
    expect(members('enrolled')).toEqual([1, 1, 1]);
    expect(members('unenrolled')).toEqual([1, 0, 0]);
    expect(members('fully_participating')).toEqual([0, 1, 0]);
    expect(members('visited_step')).toEqual([1, 0, 0]);
    expect(members('completed_step')).toEqual([0, 0, 1]);
    expect(members('commented')).toEqual([0, 1, 0]);
    expect(members('answered_quiz')).toEqual([0, 0, 0]);
    expect(groupSources.answered_quiz.dataset).toBe('question-response');
  });
});

describe('run tables', () => {
  it('hold times in milliseconds and throw for a column that is not there', async () => {
    const run = await loadRun({ 'x-1_enrolments.csv': enrolments(['a', 'learner']) });
    const table = run.tables.get('enrolments')!;
    expect([...numbers(table, 'enrolled_at')]).toEqual([Date.UTC(2018, 5, 11, 10)]);
    expect(() => numbers(table, 'role')).toThrow('no numeric column role');
    expect(() => numbers(table, 'likes')).toThrow('no numeric column likes');
    expect(() => integers(table, 'enrolled_at')).toThrow('no integer column enrolled_at');
  });

  it('have the columns that an older export lacks, empty', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': enrolments(['a', 'learner']),
      'x-1_comments.csv': csvOf('author_id,parent_id,step,text,timestamp,likes', [
        ['a', '', '1.1', '', T, 2],
      ]),
      'x-1_video-stats.csv': csvOf('title,total_views,viewed_five_percent,viewed_onehundred_percent', [
        ['Hello', 5, 1, 1],
      ]),
    });
    const enrolled = run.tables.get('enrolments')!;
    expect(enrolled.get('detected_country', 0)).toBeNull();
    expect(enrolled.get('role', 0)).toBe('learner');
    expect(enrolled.get('purchased_statement_at', 0)).toBeNaN();
    expect(run.tables.get('comments')!.get('id', 0)).toBeNull();
    expect(run.tables.get('comments')!.get('first_reported_at', 0)).toBeNaN();
    const video = run.tables.get('video-stats')!;
    expect([video.get('video_duration', 0), video.get('total_views', 0), video.get('step', 0)]).toEqual([
      Number.NaN,
      5,
      -1,
    ]);
  });

  it('have empty booleans where an export lacks them', async () => {
    const run = await loadRun({
      'x-1_question-response.csv': csvOf('learner_id,quiz_question,response,submitted_at,correct', [
        ['a', '1.2.1', 1, T, 'TRUE'],
        ['a', '1.2.1', 1, T, ''],
      ]),
    });
    const table = run.tables.get('question-response')!;
    expect([table.get('correct', 0), table.get('correct', 1)]).toEqual([1, 2]);
    expect(table.get('question_number', 0)).toBeNaN();
    expect([...(table.column('quiz_question') as Iterable<string>)]).toEqual(['1.2.1', '1.2.1']);
  });
});
