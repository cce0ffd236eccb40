import { describe, expect, it } from 'vitest';
import { readText, SHORT_STEPS, STEPS, T, valuesOf } from '@/testing/read-csv';
import { csvOf } from '@/testing/sources';

describe('steps', () => {
  const steps = (rows: readonly (readonly (string | number)[])[]) =>
    readText(
      csvOf(
        STEPS,
        rows.map((row) => [...row, T, '']),
      ),
    );

  it('are told by week and step number, 1.1 from 1.10', async () => {
    const { table, notes } = await steps([
      ['a', '1.1', 1, 1],
      ['a', '1.10', 1, 10],
      ['a', '11.1', 11, 1],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10', '11.1']);
    expect(notes).toEqual([]);
  });

  it('whose text lost its zero in a spreadsheet are told by their numbers, with a note', async () => {
    const { table, notes } = await steps([
      ['a', '1.1', 1, 1],
      ['a', '1.1', 1, 10],
      ['b', '2.2', 2, 20],
      ['b', '1.2', '1.0', '2.0'],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10', '2.20', '1.2']);
    expect(notes).toEqual([{ code: 'step-text-damaged', rows: 2 }]);
  });

  it('that come twice say nothing where numbers tell them apart, or where a row is no step', async () => {
    const twice = await steps([
      ['a', '1.1', 1, 1],
      ['a', '1.1', 1, 1],
    ]);
    expect(twice.notes).toEqual([]);
    const answers = await readText(
      csvOf('learner_id,quiz_question,question_number,response,submitted_at,correct', [
        ['a', '1.8.1', 1, 1, T, 'true'],
        ['a', '1.8.2', 2, 1, T, 'true'],
      ]),
    );
    expect(answers.notes).toEqual([]);
  });

  it('without numbers are told by their text', async () => {
    const { table, notes } = await readText(
      csvOf(SHORT_STEPS, [
        ['a', '1.1', T, ''],
        ['a', '1.10', T, ''],
        ['a', '01.20', T, ''],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10', '1.20']);
    expect(notes).toEqual([]);
  });

  it('that only damaged text tells apart are named', async () => {
    const { table, notes } = await readText(
      csvOf(SHORT_STEPS, [
        ['a', '1.1', T, ''],
        ['b', '1.1', T, ''],
        ['a', '1.2', T, ''],
        ['a', '1.1', T, ''],
        ['b', '2.3', T, ''],
        ['b', '2.3', T, ''],
        ['b', '1.12', T, ''],
        ['b', '1.12', T, ''],
      ]),
    );
    expect(table.rows).toBe(8);
    expect(notes).toEqual([{ code: 'step-ambiguous', names: ['1.1', '2.3'] }]);
  });

  it.each([
    ['a decimal week', '1.5', '1'],
    ['a negative week', '-1', '1'],
    ['a huge week', '1000000', '1'],
    ['a huger week', '99999999999999999999', '1'],
    ['an infinite week', 'Infinity', '1'],
    ['a week in words', 'one', '1'],
    ['no week', '', '1'],
    ['no step', '1', ''],
    ['a negative step', '1', '-3'],
    ['a huge step', '1', '1000000'],
    ['a hexadecimal week', '0x1', '1'],
  ])('with %s are none: the row is left out', async (_, week, number) => {
    const { table, issues, rowsRead } = await steps([
      ['a', '1.1', week, number],
      ['b', '1.1', 1, 1],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1']);
    expect(rowsRead).toBe(2);
    expect(issues).toEqual([{ code: 'no-step', rows: 1, lines: [2] }]);
  });

  it('are told apart up to 999,999', async () => {
    const { table, notes } = await steps([
      ['a', '', 999_999, 999_999],
      ['a', '', 999_999, 999_998],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['999999.999999', '999999.999998']);
    expect(notes).toEqual([]);
  });

  it.each(['', 'x', '1', '1.', '.1', '1,1', '-1.1'])('are not read from %j', async (text) => {
    const { issues } = await readText(csvOf(SHORT_STEPS, [['a', text, T, '']]));
    expect(issues).toEqual([{ code: 'no-step', rows: 1, lines: [2] }]);
  });

  it('of a question are read from its name where there are no numbers', async () => {
    const { table } = await readText(
      csvOf('learner_id,quiz_question,question_number,response,submitted_at,correct', [
        ['a', '2.10.3', 3, 1, T, 'true'],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['2.10']);
  });

  it('may be missing where they say little: a leaving survey before the first step', async () => {
    const header =
      'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number';
    const { table, issues } = await readText(
      csvOf(header, [
        [1, 'a', T, 'Other', '', '', '', ''],
        [2, 'b', T, 'Other', T, '1.10', 1, 10],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['', '1.10']);
    expect(issues).toEqual([]);
  });
});
