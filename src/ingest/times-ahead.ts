import { timestampReader } from '@/stats/timestamp';

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Whether a time is one of a course: other years are mistyped, no course being so old. */
export function isCourseTime(time: number): boolean {
  return time >= EARLIEST && time < LATEST;
}

/** A column's times, read for all rows that have arrived together. */
export class TimesAhead {
  private readonly read = timestampReader();
  private times: Float64Array = new Float64Array(0);

  /** @param position The column's place in a row. */
  constructor(private readonly position: number) {}

  /** Reads the times of rows that are about to be handled. */
  expect(rows: readonly (readonly string[])[]): void {
    this.times = this.read(rows.map((fields) => fields[this.position] ?? ''));
  }

  /**
   * The time in a row of those expected, as milliseconds since 1970; NaN for what cannot be read and for mistyped years.
   */
  at(row: number): number {
    const time = this.times[row];
    return isCourseTime(time) ? time : Number.NaN;
  }
}
