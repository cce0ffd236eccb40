import { MINUTE } from '@/stats/timestamp';
import type { Visits } from './visits';

/** Everyone's study sessions, person by person and in order of time. */
export interface StudySessions {
  /** The place of each session's first visit in the visits; one more entry than there are sessions. */
  readonly visits: Uint32Array;
  /** Where each person's sessions begin; one more entry than there are people. */
  readonly starts: Uint32Array;
}

/** The sessions that visits make up: a session ends where the next first visit comes `gapMinutes` or more later. */
export function studySessions({ times, starts }: Visits, gapMinutes: number): StudySessions {
  const people = starts.length - 1;
  const gap = gapMinutes * MINUTE;
  const visits = new Uint32Array(times.length + 1);
  const begin = new Uint32Array(people + 1);
  let sessions = 0;
  for (let person = 0; person < people; person++) {
    begin[person] = sessions;
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      if (i === starts[person] || times[i] - times[i - 1] >= gap) visits[sessions++] = i;
    }
  }
  begin[people] = sessions;
  visits[sessions] = times.length;
  return { visits: visits.slice(0, sessions + 1), starts: begin };
}

/** The minutes from a session's first visit to its last. */
export function sessionMinutes({ times }: Visits, { visits }: StudySessions, session: number): number {
  return (times[visits[session + 1] - 1] - times[visits[session]]) / MINUTE;
}
