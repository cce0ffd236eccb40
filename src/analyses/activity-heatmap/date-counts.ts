/** So many dates are found without a look-up; a course is hardly longer. */
const AT_HAND = 256;

/** For each date that is asked for, a count at each of some places. */
export class DateCounts {
  readonly #dates = new Map<number, Uint32Array>();
  /** The dates last asked for, by the last bits of their number. */
  readonly #days = new Float64Array(AT_HAND).fill(Number.NaN);
  readonly #atHand: Uint32Array[] = [];
  readonly #places: number;

  constructor(places: number) {
    this.#places = places;
  }

  /** The counts of a date, in days since 1970, to be added to. */
  of(day: number): Uint32Array {
    const slot = day & (AT_HAND - 1);
    if (this.#days[slot] !== day) {
      const counts = this.#dates.get(day) ?? new Uint32Array(this.#places);
      this.#dates.set(day, counts);
      this.#days[slot] = day;
      this.#atHand[slot] = counts;
    }
    return this.#atHand[slot];
  }

  /** The dates that were asked for, in that order. */
  days(): readonly number[] {
    return [...this.#dates.keys()];
  }

  /** The counts of all dates, in the order in which they were first asked for. */
  all(): readonly Uint32Array[] {
    return [...this.#dates.values()];
  }
}
