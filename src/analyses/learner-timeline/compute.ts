import type { DatasetId } from '@/formats';
import { MINUTE } from '@/stats/timestamp';
import { type AskedLearner, askedLearners, rowsOf } from '../asked-learners';
import type { AnalysisContext, Compute } from '../context';
import { localMoment } from '../learner-moments';
import { type LearnerEvent, sources } from './events';
import { eventKinds } from './kinds';
import type { LearnerEventsRow, LearnerTimelineResult } from './tables';

/** The rows of each dataset that are each learner's. */
type Rows = ReadonlyMap<DatasetId, readonly (readonly number[])[]>;

function eventsOf({ run, inTimes }: AnalysisContext, rows: Rows, index: number, person: number) {
  return sources
    .flatMap(([dataset, read]) => {
      const table = run.tables.get(dataset);
      return table ? read(table, rows.get(dataset)?.[index] ?? []) : [];
    })
    .filter(({ at }) => inTimes(at, person))
    .toSorted(
      (a, b) => a.at - b.at || a.step - b.step || eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind),
    );
}

function eventRow(
  { run, time }: AnalysisContext,
  { id, person }: AskedLearner,
  { at, kind, step, question, attempt, answer }: LearnerEvent,
  first: number,
): LearnerEventsRow {
  return {
    learner: id,
    at: localMoment(time, at, person),
    minutes: (at - first) / MINUTE,
    kind,
    week_number: step < 0 ? null : run.steps.weeks[step],
    step_number: step < 0 ? null : run.steps.numbers[step],
    question: question || null,
    attempt: attempt ?? null,
    answer: answer || null,
  };
}

/** Everything with a time that the files record of each of the learners asked for. */
export const compute: Compute<LearnerTimelineResult> = (context) => {
  const { run } = context;
  const learners = askedLearners(context);
  const datasets = learners.length === 0 ? [] : [...new Set(sources.map(([dataset]) => dataset))];
  const rows: Rows = new Map(
    datasets.flatMap((dataset) => {
      const table = run.tables.get(dataset);
      return table ? [[dataset, rowsOf(table, learners)] as const] : [];
    }),
  );
  return {
    learner_events: learners.flatMap((learner, index) => {
      const events = eventsOf(context, rows, index, learner.person);
      return events.map((event) => eventRow(context, learner, event, events[0].at));
    }),
  };
};
