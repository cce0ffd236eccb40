import type { CourseWeek } from '@/course/course-weeks';
import { type StudySessions, sessionMinutes } from '@/course/study-sessions';
import type { Visits } from '@/course/visits';
import { DAY } from '@/stats/timestamp';
import type { SessionMeasure } from './tables';

/** A value for each person by number; NaN where there is none. */
export type LearnerMeasures = Readonly<Record<SessionMeasure, Float64Array>>;

/** How each person who visited a step studied. Without a known start of the course there are no course weeks. */
export function learnerMeasures(
  visits: Visits,
  sessions: StudySessions,
  weekOf: CourseWeek | null,
): LearnerMeasures {
  const { times, starts } = visits;
  const people = starts.length - 1;
  const empty = () => new Float64Array(people).fill(Number.NaN);
  const found = {
    sessions: empty(),
    session_minutes: empty(),
    study_minutes: empty(),
    span_days: empty(),
    steps_per_session: empty(),
    sessions_per_week: empty(),
    steps_per_week: empty(),
  };
  for (let person = 0; person < people; person++) {
    const [from, to] = [starts[person], starts[person + 1]];
    if (from === to) continue;
    const count = sessions.starts[person + 1] - sessions.starts[person];
    let minutes = 0;
    for (let session = sessions.starts[person]; session < sessions.starts[person + 1]; session++) {
      minutes += sessionMinutes(visits, sessions, session);
    }
    found.sessions[person] = count;
    found.session_minutes[person] = minutes / count;
    found.study_minutes[person] = minutes;
    found.span_days[person] = (times[to - 1] - times[from]) / DAY;
    found.steps_per_session[person] = (to - from) / count;
    if (weekOf) {
      const weeks = weekOf(times[to - 1], person) - weekOf(times[from], person) + 1;
      found.sessions_per_week[person] = count / weeks;
      found.steps_per_week[person] = (to - from) / weeks;
    }
  }
  return found;
}
