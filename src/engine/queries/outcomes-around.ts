import type { AnalysisContext } from '@/analyses/context';
import type { Run } from '@/course/run';
import { completedSteps } from '@/course/step-sets';
import type { MeasureId, Measures, OutcomesAround } from '@/interventions/outcomes';
import { type CutChoice, cutAt } from '@/risk/cut';
import { eventsBetween, eventsOf } from '@/risk/events';
import { featuresAt } from '@/risk/features';
import { daysOfTimes } from '@/risk/features/activity';
import { type LocalTime, localTime } from '@/stats/local-time';
import { dayOf, isoDate } from '@/stats/timestamp';

/** Which days around a cut are asked about. */
export interface OutcomesQuestion {
  readonly cut: CutChoice;
  /** How many days before the cut and after it; null for as many as the data holds after it. */
  readonly days: number | null;
}

function measuresOf(run: Run, learners: Int32Array, time: LocalTime, from: number, to: number): Measures {
  const events = eventsBetween(run, from, to);
  const completed = completedSteps(run, from, to).sizes();
  const eachOf: Readonly<Record<MeasureId, (person: number) => number>> = {
    steps_completed: (person) => completed[person],
    active_days: (person) => daysOfTimes(eventsOf(events, person), time).length,
    active: (person) => (eventsOf(events, person).length > 0 ? 1 : 0),
  };
  const values = (measure: MeasureId) => Float64Array.from(learners, eachOf[measure]);
  return {
    steps_completed: values('steps_completed'),
    active_days: values('active_days'),
    active: values('active'),
  };
}

/**
 * What every learner on the course at a cut did before and after it, also those who unenrolled later; null where the
 * course's start is not known.
 */
export function answerOutcomesAround(
  { run, settings }: AnalysisContext,
  { cut: choice, days: wanted }: OutcomesQuestion,
): OutcomesAround | null {
  const time = localTime(settings.timeZone);
  const cut = cutAt(choice, settings, time);
  if (!cut) return null;
  const { learners } = featuresAt(run, settings, time, cut);
  const last = dayOf(cut.lastDay);
  const held = run.dataEnd === null ? 0 : Math.max(0, dayOf(run.dataEnd) - last);
  const days = wanted ?? held;
  const [from, to] = [time.startOf(last + 1 - days), time.startOf(last + 1 + days)];
  return {
    ids: Array.from(learners, (person) => run.people.ids[person]),
    days,
    lastDay: isoDate(last + days),
    reached: days <= held,
    before: measuresOf(run, learners, time, from, cut.at),
    after: measuresOf(run, learners, time, cut.at, to),
  };
}
