import type { ColumnTable } from 'arquero';
import { DAY, MINUTE } from '@/stats/timestamp';
import { visitJourneys } from './journeys';
import { numbers } from './run';

/** How one learner studied. Absent for those who visited no step. */
export interface LearnerSessions {
  readonly person: number;
  readonly sessions: number;
  /** From the first to the last visit of each session, added up. */
  readonly studyMinutes: number;
  readonly meanSessionMinutes: number;
  /** From the earliest visit to the latest. */
  readonly spanDays: number;
}

/**
 * The study sessions of everyone who visited a step. A session ends where the next first visit comes `gapMinutes` or
 * more later; its length is the time between its first and last first visit.
 */
export function learnerSessions(steps: ColumnTable, people: number, gapMinutes: number): LearnerSessions[] {
  const time = numbers(steps, 'first_visited_at');
  const { rows, starts } = visitJourneys(steps, people);
  const gap = gapMinutes * MINUTE;
  const found: LearnerSessions[] = [];
  for (let person = 0; person < people; person++) {
    const from = starts[person];
    const to = starts[person + 1];
    if (from === to) continue;
    let sessions = 1;
    let gaps = 0;
    for (let i = from + 1; i < to; i++) {
      const pause = time[rows[i]] - time[rows[i - 1]];
      if (pause < gap) continue;
      sessions++;
      gaps += pause;
    }
    const span = time[rows[to - 1]] - time[rows[from]];
    const studyMinutes = (span - gaps) / MINUTE;
    found.push({
      person,
      sessions,
      studyMinutes,
      meanSessionMinutes: studyMinutes / sessions,
      spanDays: span / DAY,
    });
  }
  return found;
}
