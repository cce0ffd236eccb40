import { DateCounts } from './date-counts';

/** What the events at a place (an hour of the week, an hour of the day, a weekday) rest on. */
export interface Support {
  /** Different people whose events they are; those of unknown people are not among them. */
  readonly learners: number;
  /** Different dates with any. */
  readonly dates: number;
  /** The events of the date with most. */
  readonly largest_date: number;
  /** The events of the three dates with most. */
  readonly three_dates: number;
}

/** Counts, for each of some places, the people and the dates behind its events. */
export class Supports {
  readonly #seen: Uint8Array;
  readonly #learners: Uint32Array;
  readonly #dates: DateCounts;
  readonly #places: number;

  /** @param people How many there are; they are named by number. */
  constructor(people: number, places: number) {
    this.#seen = new Uint8Array(Math.ceil((people * places) / 8));
    this.#learners = new Uint32Array(places);
    this.#dates = new DateCounts(places);
    this.#places = places;
  }

  /** Notes an event of a person (−1 where it is nobody's) at a place on a date, in days since 1970. */
  add(person: number, place: number, day: number): void {
    this.#dates.of(day)[place]++;
    if (person < 0) return;
    const bit = person * this.#places + place;
    const byte = bit >>> 3;
    const mask = 1 << (bit & 7);
    if (this.#seen[byte] & mask) return;
    this.#seen[byte] |= mask;
    this.#learners[place]++;
  }

  /** The places in order. */
  all(): readonly Support[] {
    const dates = this.#dates.all();
    return Array.from(this.#learners, (learners, place) => {
      const counts = dates.map((date) => date[place]).filter((count) => count > 0);
      const [first = 0, second = 0, third = 0] = counts.toSorted((a, b) => b - a);
      return { learners, dates: counts.length, largest_date: first, three_dates: first + second + third };
    });
  }
}
