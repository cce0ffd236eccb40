import { type StudySessions, sessionMinutes, studySessions } from '@/course/study-sessions';
import { type Visits, visitsInOrder } from '@/course/visits';
import { countValue } from '@/stats/count-value';
import { quartilesOfCounts } from '@/stats/quantile';
import { MINUTE } from '@/stats/timestamp';
import type { Compute } from '../context';
import { paceMinutes, type SessionPaceResult, type SessionPaceRow } from './tables';

/** What the sessions that last to a minute have done by then. */
class Tally {
  sessions = 0;
  learners = 0;
  private steps = 0;
  private lastPerson = -1;
  /** How many sessions have visited so many steps. */
  private readonly counts: number[] = [];

  constructor(readonly minute: number) {}

  /** Persons come in order. */
  add(person: number, steps: number): void {
    this.sessions++;
    this.steps += steps;
    if (person !== this.lastPerson) this.learners++;
    this.lastPerson = person;
    countValue(this.counts, steps);
  }

  row(all: number): SessionPaceRow {
    const { minute, sessions, learners } = this;
    const { lower, median, upper } = quartilesOfCounts(this.counts);
    return {
      minute,
      sessions,
      share: sessions / all,
      learners,
      mean_steps: this.steps / sessions,
      lower_quartile: lower,
      median_steps: median,
      upper_quartile: upper,
    };
  }
}

/** Adds a session to the tallies of all minutes that it lasts to. */
function addSession(
  tallies: readonly Tally[],
  visits: Visits,
  sessions: StudySessions,
  session: number,
  person: number,
): void {
  const lasts = sessionMinutes(visits, sessions, session);
  const first = sessions.visits[session];
  const end = sessions.visits[session + 1];
  let at = first;
  for (const tally of tallies) {
    if (lasts < tally.minute) return;
    const until = visits.times[first] + tally.minute * MINUTE;
    while (at < end && visits.times[at] <= until) at++;
    tally.add(person, at - first);
  }
}

/** How many steps sessions reach by certain minutes, of those that last so long. */
export const compute: Compute<SessionPaceResult> = ({ run, rows, settings }) => {
  const activity = rows('step-activity');
  if (!activity) return { session_pace: [] };
  const visits = visitsInOrder(activity, run.people.ids.length);
  const sessions = studySessions(visits, settings.sessionGapMinutes);
  const tallies = paceMinutes.map((minute) => new Tally(minute));
  const { starts } = sessions;
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let session = starts[person]; session < starts[person + 1]; session++) {
      addSession(tallies, visits, sessions, session, person);
    }
  }
  const all = starts[starts.length - 1];
  return { session_pace: tallies.filter((tally) => tally.sessions > 0).map((tally) => tally.row(all)) };
};
