import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const at = (day: number) => `2018-06-${String(day).padStart(2, '0')} 10:00:00 UTC`;
/** Step rows of learners, all on one day. */
const steps = (ids: string, day: number) =>
  csvOf(
    STEPS,
    [...ids].map((id) => [id, '1.1', 1, 1, at(day), '']),
  );

/** What became of each file, and how many rows the run has. */
async function outcome(files: Readonly<Record<string, string>>) {
  const { runs, reports } = await loadLibrary(files);
  expect(runs).toHaveLength(1);
  return {
    rows: [...runs[0].tables.values()].map((table) => table.numRows()),
    files: Object.fromEntries(
      reports.map(({ path, refusal, rowsKept, notes }) => [
        path,
        [refusal ?? 'loaded', rowsKept, ...notes.map(({ code, names }) => `${code} ${names}`)],
      ]),
    ),
  };
}

const A = 'x-1_step-activity.csv';
const B = 'x-1_step-activity (2).csv';
const C = 'x-1_step-activity (10).csv';

describe('several exports of one dataset', () => {
  it('leave the newest in use, whichever arrives first', async () => {
    const older = steps('abc', 1);
    const newer = steps('abcd', 2);
    expect(await outcome({ [A]: older, [B]: newer })).toEqual({
      rows: [4],
      files: { [A]: ['older', 0], [B]: ['loaded', 4, `replaced-older ${A}`] },
    });
    expect(await outcome({ [A]: newer, [B]: older })).toEqual({
      rows: [4],
      files: { [A]: ['loaded', 4, `replaced-older ${B}`], [B]: ['older', 0] },
    });
  });

  it('are joined where they are parts of one export, in order of their names', async () => {
    const parts = { [C]: steps('ef', 3), [A]: steps('ab', 2), [B]: steps('cd', 1) };
    expect(await outcome(parts)).toEqual({
      rows: [6],
      files: { [B]: ['loaded', 2], [C]: ['loaded', 2, `part ${B}`], [A]: ['loaded', 2, `part ${B}`] },
    });
    const { runs } = await loadLibrary(parts);
    expect(runs[0].people.ids).toEqual(['c', 'd', 'e', 'f', 'a', 'b']);
  });

  it('are parts, shared rows counted once, where half of the smaller is in the larger, and one export where more is', async () => {
    expect(await outcome({ [A]: steps('abcd', 1), [B]: steps('abefghi', 2) })).toEqual({
      rows: [9],
      files: { [B]: ['loaded', 7], [A]: ['loaded', 2, `part ${B}`] },
    });
    expect(await outcome({ [A]: steps('abcd', 1), [B]: steps('abcefgh', 2) })).toEqual({
      rows: [7],
      files: { [A]: ['older', 0], [B]: ['loaded', 7, `replaced-older ${A}`] },
    });
  });

  it('count once where they are identical: the last to arrive', async () => {
    const text = steps('ab', 1);
    expect(await outcome({ [A]: text, [B]: text, [C]: text })).toEqual({
      rows: [2],
      files: {
        [A]: ['same', 0],
        [B]: ['same', 0],
        [C]: ['loaded', 2],
      },
    });
  });

  it('are told from copies by their latest time, their rows and their size', async () => {
    const newer = steps('abc', 3);
    for (const other of [steps('abc', 2), steps('abd', 3), newer.replace('\n', '\n\n')]) {
      const { [A]: first, [B]: second } = (await outcome({ [A]: other, [B]: newer })).files;
      expect([first[0], second[0]]).toEqual(['older', 'loaded']);
    }
  });

  it('of equal times leave the one with more rows in use', async () => {
    expect((await outcome({ [A]: steps('abc', 1), [B]: steps('ab', 1) })).files).toEqual({
      [A]: ['loaded', 3, `replaced-older ${B}`],
      [B]: ['older', 0],
    });
  });

  it('never let one without rows replace one with rows', async () => {
    const empty = `${STEPS}\n`;
    expect(await outcome({ [A]: steps('ab', 1), [B]: empty })).toEqual({
      rows: [2],
      files: {
        [A]: ['loaded', 2, `replaced-older ${B}`],
        [B]: ['older', 0, 'header-only undefined'],
      },
    });
    expect(await outcome({ [A]: empty, [B]: empty })).toEqual({
      rows: [0],
      files: {
        [A]: ['same', 0, 'header-only undefined'],
        [B]: ['loaded', 0, 'header-only undefined'],
      },
    });
  });

  it('of different datasets or runs leave each other alone', async () => {
    const { runs, reports } = await loadLibrary({
      [A]: steps('ab', 1),
      'x-2_step-activity.csv': steps('ab', 2),
      'y-1_step-activity.csv': steps('ab', 3),
      'x-1_leaving-survey-responses.csv': csvOf('learner_id,left_at,leaving_reason', [['a', at(9), 'x']]),
    });
    expect(runs.map(({ id, tables }) => [id, tables.size])).toEqual([
      ['x-1', 2],
      ['x-2', 1],
      ['y-1', 1],
    ]);
    expect(reports.every(({ state }) => state === 'loaded')).toBe(true);
  });

  it('without times are told apart by rows and file dates', async () => {
    const members = (...ids: string[]) =>
      csvOf(
        'id,team_role,user_role',
        ids.map((id) => [id, 'lead', 'educator']),
      );
    expect(
      (await outcome({ 'x-1_team-members.csv': members('a', 'b'), 'x-1_team-members (1).csv': members('a') }))
        .files,
    ).toEqual({
      'x-1_team-members.csv': ['loaded', 2, 'replaced-older x-1_team-members (1).csv'],
      'x-1_team-members (1).csv': ['older', 0],
    });
  });

  it('tell rows apart by what identifies them, 1.1 from 1.10', async () => {
    const step = (number: number, day: number) => csvOf(STEPS, [['a', '', 1, number, at(day), '']]);
    expect((await outcome({ [A]: step(1, 1), [B]: step(10, 2) })).rows).toEqual([2]);
    expect((await outcome({ [A]: step(1, 1), [B]: step(1, 2) })).rows).toEqual([1]);
    const enrolled = (day: number) =>
      csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
        ['a', at(day), '', 'learner', ''],
      ]);
    expect(
      (await outcome({ 'x-1_enrolments.csv': enrolled(1), 'x-1_enrolments (1).csv': enrolled(2) })).rows,
    ).toEqual([2]);
    const response = (question: string, day: number, correct: string) =>
      csvOf('learner_id,quiz_question,response,submitted_at,correct', [['a', question, 1, at(day), correct]]);
    const quiz = (first: string, second: string) =>
      outcome({ 'x-1_question-response.csv': first, 'x-1_question-response (1).csv': second });
    expect((await quiz(response('1.1.1', 1, 'true'), response('1.1.1', 1, 'false'))).rows).toEqual([1]);
    expect((await quiz(response('1.1.1', 1, 'true'), response('1.1.1', 2, 'true'))).rows).toEqual([2]);
    expect((await quiz(response('1.1.1', 1, 'true'), response('1.1.2', 1, 'true'))).rows).toEqual([2]);
  });
});
