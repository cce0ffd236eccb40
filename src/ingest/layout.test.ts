import { describe, expect, it } from 'vitest';
import { readText, SHORT_STEPS, T, valuesOf } from '@/testing/read-csv';

describe('columns', () => {
  it('are read by their names, wherever they are', async () => {
    const { table, notes } = await readText(
      `Last_Completed_At,extra,STEP NUMBER,week_number,first_visited_at,step,Learner_ID\n,x,10,1,${T},1.10,a\n`,
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(valuesOf(table, 'step')).toEqual(['1.10']);
    expect(valuesOf(table, 'first_visited_at')).toEqual([Date.UTC(2018, 5, 11, 10)]);
    expect(valuesOf(table, 'last_completed_at')).toEqual([Number.NaN]);
    expect(notes).toEqual([{ code: 'unknown-columns', names: ['extra'] }]);
  });

  it('are read by their names where the header has names of object members', async () => {
    const { table, notes } = await readText(
      `__proto__,constructor,${SHORT_STEPS},learner_id\nx,y,a,1.2,${T},${T},z\n`,
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(notes).toEqual([
      { code: 'unknown-columns', names: ['__proto__', 'constructor'] },
      { code: 'repeated-columns', names: ['learner_id'] },
    ]);
  });

  it('that lack are named', async () => {
    const { notes, table } = await readText(
      'author_id,parent_id,step,text,timestamp,likes\na,,1.1,hello,,2\n',
    );
    expect(notes).toEqual([{ code: 'missing-columns', names: ['id'] }]);
    expect(table.columns.has('id')).toBe(false);
  });

  it('of personal names are not kept', async () => {
    const { table, notes } = await readText(
      'id,first_name,last_name,team_role,user_role\ne1,Ada,Lovelace,lead,admin\n',
    );
    expect([...table.columns.keys()]).toEqual(['id', 'team_role', 'user_role']);
    expect(JSON.stringify([...table.columns])).not.toContain('Ada');
    expect(notes).toEqual([{ code: 'names-dropped', names: ['first_name', 'last_name'] }]);
  });

  it.each([
    [';', 'learner_id;step;first_visited_at;last_completed_at\n"a;b";1.2;;\n', 'a;b'],
    ['\t', 'learner_id\tstep\tfirst_visited_at\tlast_completed_at\na,b\t1.2\t\t\n', 'a,b'],
  ])('are split at %j where the header is', async (_, text, learner) => {
    const { table, issues } = await readText(text);
    expect(valuesOf(table, 'learner_id')).toEqual([learner]);
    expect(valuesOf(table, 'step')).toEqual(['1.2']);
    expect(issues).toEqual([]);
  });

  it('are split where a tab begins the header: the first has no name', async () => {
    const { table, issues } = await readText(
      '\tlearner_id\tstep\tfirst_visited_at\tlast_completed_at\n0\ta\t1.2\t\t\n',
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(issues).toEqual([]);
  });
});
