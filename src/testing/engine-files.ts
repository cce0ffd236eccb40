import type { CourseEngine } from '@/engine/engine';
import type { Outcome } from '@/engine/protocol';
import type { ByteSource } from '@/ingest/decode';
import { csvOf, textSource } from './sources';

const T = '2018-06-11 10:00:00 UTC';

/** Enrolments of learners, whose ids are letters. */
export const enrolments = (path: string, ids: string): ByteSource =>
  textSource(
    path,
    csvOf(
      'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at',
      [...ids].map((id) => [id, T, '', 'learner', '']),
    ),
  );

/** Visits of one step by people, whose ids are letters. */
export const steps = (path: string, ids: string): ByteSource =>
  textSource(
    path,
    csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      [...ids].map((id) => [id, '1.1', 1, 1, T, '']),
    ),
  );

/** What a call gives. Throws where it fails. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.value;
}

/** What an engine has loaded, without changing it. */
export const loaded = (engine: CourseEngine) => valueIn(engine.removeFile('no such file'));

/** How many learners an engine counts in a run. */
export async function learnersOf(engine: CourseEngine, run: string) {
  const result = valueIn(await engine.compute('groups', { run, settings: {} }));
  return result.groups.find(({ group }) => group === 'enrolled')?.learners;
}
