import { expect, test } from 'vitest';
import { CourseEngine } from '@/engine/engine';
import { engineTables, filesOf, tableDifferences } from '../engine-tables';
import { hostileRun } from './hostile-run';
import { oracleTables, type RunTexts } from './index';

test('a run with every trap gives the same tables by the engine and by the oracle', async () => {
  expect(tableDifferences(oracleTables(hostileRun), await engineTables(filesOf(hostileRun)))).toEqual([]);
});

test('the traps are set: every table has rows, and some questions discriminate while others cannot', () => {
  const tables = oracleTables(hostileRun);
  for (const rows of tables.values()) expect(rows.length).toBeGreaterThan(0);
  const discrimination = (tables.get('quiz_questions') ?? []).map((row) => row.discrimination);
  expect(discrimination.filter((value) => value === '').length).toBeGreaterThan(1);
  expect(discrimination.filter((value) => value !== '').length).toBeGreaterThan(1);
  const days = (tables.get('enrolment_durations') ?? []).map((row) => Number(row.days));
  expect(Math.min(...days)).toBeLessThan(0);
});

/** Everyone active in the hostile run but the team, enrolled as learners at no known time. */
function enrolledByActivity(): RunTexts {
  const ids = [...(hostileRun.get('step-activity') ?? '').matchAll(/^(\w+),\d/gm)].map(([, id]) => id);
  // fay only comments and answers
  const active = new Set([...ids, 'fay']);
  active.delete('dot');
  const rows = [...active].map((id) => `${id},,,learner,`);
  const header = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
  return new Map(hostileRun).set('enrolments', [header, ...rows].join('\n'));
}

test('without enrolments, everyone active who is not in the team counts as a learner', async () => {
  const run = enrolledByActivity();
  const texts = new Map(hostileRun);
  texts.delete('enrolments');
  const actual = await engineTables(filesOf(texts));
  const expected = oracleTables(run);
  expect(actual.has('enrolment_daily')).toBe(false);
  expect(actual.has('enrolment_durations')).toBe(false);
  for (const name of ['groups', 'enrolment_daily', 'enrolment_durations']) expected.delete(name);
  expect(actual.get('groups')?.[0]).toEqual({ group: 'enrolled', learners: '' });
  actual.delete('groups');
  expect(tableDifferences(expected, actual)).toEqual([]);

  const loaded = await new CourseEngine().importSources(filesOf(texts));
  const learners = oracleTables(run).get('groups')?.[0].learners;
  expect(loaded.ok && loaded.value.runs[0]).toMatchObject({ learners, staff: 2, withoutEnrolments: true });
});
