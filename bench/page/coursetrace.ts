import type { Result } from '@/analyses/definition';
import { engine, preloadEngine, prepareParseWorkers } from '@/engine/client';
import type { Outcome } from '@/engine/protocol';
import type { Answers, Side } from './answers';

/** The analyses whose tables hold the four aggregates, and more than those. */
const analyses = ['step-activity', 'activity-heatmap', 'session-summary'] as const;

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.code}: ${outcome.detail ?? ''}`);
}

/** The engine's worker and those that help it, started as the empty page starts them. */
export async function start(): Promise<Side> {
  await preloadEngine();
  await prepareParseWorkers();
  return {
    measure: async (file) => {
      const begun = performance.now();
      const { runs } = given(await engine.importFiles([file]));
      const imported = performance.now();
      const selection = { run: runs[0].id, settings: {} };
      const outcomes = await Promise.all(analyses.map((analysis) => engine.compute(analysis, selection)));
      const done = performance.now();
      const answers = answersOf(outcomes.map(given));
      return { import: imported - begun, aggregates: done - imported, answers };
    },
  };
}

/** Every table of some results by its name. */
function tablesOf(results: readonly Result[]) {
  return new Map(results.flatMap((result) => Object.entries(result)));
}

function answersOf(results: readonly Result[]): Answers {
  const tables = tablesOf(results);
  const rows = (name: string) => tables.get(name) ?? [];
  const summary = rows('session_summary').find(({ group }) => group === 'visited_step');
  const learners = Number(summary?.learners);
  return {
    steps: Object.fromEntries(
      rows('step_activity').map((row) => [
        `${row.week_number}.${row.step_number}`,
        [Number(row.visited), Number(row.completed), Number(row.last_visited)],
      ]),
    ),
    hours: Object.fromEntries(
      rows('activity_heatmap')
        .filter(({ activity }) => activity === 'step_visits')
        .map(({ weekday, hour, count }) => [`${weekday}/${hour}`, Number(count)]),
    ),
    learners,
    // The table has means; what they are means of is whole sessions.
    sessions: Math.round(Number(summary?.mean_sessions) * learners),
    studyMinutes: Number(summary?.mean_study_minutes) * learners,
  };
}
