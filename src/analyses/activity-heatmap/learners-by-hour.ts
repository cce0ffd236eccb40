import { DateCounts } from './date-counts';
import { HOURS, WEEK_HOURS, WEEKDAYS } from './week-hours';

/** Later than any day. */
const NEVER = 0x7fff_ffff;

/** How many different learners were active, in all and in which hours. */
export interface Learners {
  readonly all: number;
  /** By hour of the week from Monday 00:00, by weekday from Monday, and by hour of the day. */
  readonly ofWeekHour: Uint32Array;
  readonly ofWeekday: Uint32Array;
  readonly ofHour: Uint32Array;
  /** For each date, by hour of the day, those who were active in that hour for the first time. */
  readonly firstOfHour: readonly ArrayLike<number>[];
}

/** Counts each learner once in each hour. */
export class LearnersByHour {
  /** For each learner and weekday, a bit for each hour of the day. */
  readonly #hours: Uint32Array;
  /** For each learner and hour of the day, the first day. */
  readonly #first: Int32Array;

  /** @param people How many there are; learners are named by number. */
  constructor(people: number) {
    this.#hours = new Uint32Array(people * WEEKDAYS);
    this.#first = new Int32Array(people * HOURS).fill(NEVER);
  }

  /** Notes that a learner was active. @param day Days since 1970. @param weekday 0 for Monday. */
  add(learner: number, day: number, weekday: number, hour: number): void {
    this.#hours[learner * WEEKDAYS + weekday] |= 1 << hour;
    const place = learner * HOURS + hour;
    if (day < this.#first[place]) this.#first[place] = day;
  }

  all(): Learners {
    const ofWeekHour = new Uint32Array(WEEK_HOURS);
    const ofWeekday = new Uint32Array(WEEKDAYS);
    const ofHour = new Uint32Array(HOURS);
    const first = new DateCounts(HOURS);
    const people = this.#hours.length / WEEKDAYS;
    let all = 0;
    for (let learner = 0; learner < people; learner++) {
      let any = 0;
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const bits = this.#hours[learner * WEEKDAYS + weekday];
        if (bits === 0) continue;
        any |= bits;
        ofWeekday[weekday]++;
        for (let left = bits; left !== 0; left &= left - 1) ofWeekHour[weekday * HOURS + lowestBit(left)]++;
      }
      if (any === 0) continue;
      all++;
      for (let left = any; left !== 0; left &= left - 1) {
        const hour = lowestBit(left);
        ofHour[hour]++;
        first.of(this.#first[learner * HOURS + hour])[hour]++;
      }
    }
    return { all, ofWeekHour, ofWeekday, ofHour, firstOfHour: first.all() };
  }
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);
