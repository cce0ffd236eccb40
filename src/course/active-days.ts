import type { LocalTime } from '@/stats/local-time';
import type { Visits } from './visits';

/** The days on which each person made a first visit, person by person and in order. */
export interface ActiveDays {
  /** Days since 1970 of the local date. */
  readonly days: Int32Array;
  /** Where each person's days begin; one more entry than there are people. */
  readonly starts: Uint32Array;
}

/** Everyone's active days, each once, by the clock given. */
export function activeDays({ times, starts }: Visits, time: LocalTime): ActiveDays {
  const people = starts.length - 1;
  const days = new Int32Array(times.length);
  const begin = new Uint32Array(people + 1);
  let found = 0;
  for (let person = 0; person < people; person++) {
    begin[person] = found;
    let tomorrow = Number.NEGATIVE_INFINITY;
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      if (times[i] < tomorrow) continue;
      const day = time.day(times[i], person);
      tomorrow = time.startOf(day + 1, person);
      days[found++] = day;
    }
  }
  begin[people] = found;
  return { days: days.slice(0, found), starts: begin };
}
