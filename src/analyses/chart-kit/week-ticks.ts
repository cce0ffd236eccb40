import { DAY } from '@/stats/timestamp';

/** How many days may lie between two ticks: less than a week in short ranges only. */
const STEPS = [1, 2, 7, 14, 28, 56, 112, 224, 448, 896] as const;
const WEEK = 7;
/** Ranges of more days than this have no ticks within weeks. */
const SHORT = 21;

/** The moments from the first to the last, in milliseconds, that are whole steps of so many days from the origin. */
function ticksAt(first: number, last: number, origin: number, days: number): readonly number[] {
  const step = days * DAY;
  const from = Math.ceil((first - origin) / step);
  const to = Math.floor((last - origin) / step);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => origin + (from + place) * step);
}

/** The ticks that a time axis may have, from the most to the fewest, each at least two where the range has two. */
export function weekTicks(first: number, last: number, start: number | null): readonly (readonly number[])[] {
  const origin = start ?? Math.floor(first / DAY) * DAY;
  const short = last - first <= SHORT * DAY;
  const all = STEPS.filter((days) => short || days >= WEEK).map((days) => ticksAt(first, last, origin, days));
  const enough = all.filter((ticks) => ticks.length > 1);
  return enough.length > 0 ? enough : all.slice(0, 1);
}

/**
 * An expression of the ticks of a time axis: days, weeks or whole multiples of weeks, counted from the course's start, or
 * from the first moment where none is known; as many as there is room for.
 * @param room The pixels of a tick's label and the gap after it.
 */
export function weekTickValues(first: number, last: number, start: number | null, room: number): string {
  const options = weekTicks(first, last, start).map((ticks) => ({
    count: ticks.length,
    values: `sequence(${ticks[0]}, ${(ticks.at(-1) ?? first) + 1}, ${(ticks[1] ?? first + DAY) - ticks[0]})`,
  }));
  return options.reduceRight(
    (sparser, { count, values }, place) =>
      place === options.length - 1 ? values : `width >= ${count * room} ? ${values} : ${sparser}`,
    '[]',
  );
}
