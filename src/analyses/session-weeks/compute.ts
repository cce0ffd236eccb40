import { courseWeeks } from '@/course/course-weeks';
import { sessionMinutes, studySessions } from '@/course/study-sessions';
import { visitsInOrder } from '@/course/visits';
import { median } from '@/stats/summary';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { Compute } from '../context';
import type { SessionWeekRow, SessionWeeksResult } from './tables';

/** What happened in one week so far. */
interface Week {
  sessions: number;
  newLearners: number;
  /** The minutes of each active learner. */
  readonly minutes: number[];
}

function weekRow(number: number, startDate: string, week: Week | undefined): SessionWeekRow {
  const minutes = week?.minutes ?? [];
  const active = minutes.length;
  const study = minutes.reduce((sum, each) => sum + each, 0);
  const newLearners = week?.newLearners ?? 0;
  return {
    week: number,
    from: isoDate(dayOf(startDate) + (number - 1) * 7),
    active,
    new_learners: newLearners,
    returning: active - newLearners,
    sessions: week?.sessions ?? 0,
    study_minutes: study,
    mean_study_minutes: active > 0 ? study / active : null,
    median_study_minutes: active > 0 ? median(minutes) : null,
  };
}

/** Learners, sessions and study time of each course week; nothing where the course’s start is not known. */
export const compute: Compute<SessionWeeksResult> = ({ run, rows, settings, time }) => {
  const activity = rows('step-activity');
  const { startDate, sessionGapMinutes } = settings;
  const weekOf = courseWeeks(time, startDate);
  if (!activity || !weekOf || startDate === null) return { session_weeks: [] };
  const visits = visitsInOrder(activity, run.people.ids.length);
  const sessions = studySessions(visits, sessionGapMinutes);
  const weeks = new Map<number, Week>();
  const { starts } = sessions;
  for (let person = 0; person + 1 < starts.length; person++) {
    let current = Number.NaN;
    for (let session = starts[person]; session < starts[person + 1]; session++) {
      const number = weekOf(visits.times[sessions.visits[session]], person);
      let week = weeks.get(number);
      if (!week) {
        week = { sessions: 0, newLearners: 0, minutes: [] };
        weeks.set(number, week);
      }
      if (session === starts[person]) week.newLearners++;
      if (number !== current) week.minutes.push(0);
      current = number;
      week.sessions++;
      week.minutes[week.minutes.length - 1] += sessionMinutes(visits, sessions, session);
    }
  }
  if (weeks.size === 0) return { session_weeks: [] };
  const first = Math.min(...weeks.keys());
  const length = Math.max(...weeks.keys()) - first + 1;
  return {
    session_weeks: Array.from({ length }, (_, index) =>
      weekRow(first + index, startDate, weeks.get(first + index)),
    ),
  };
};
