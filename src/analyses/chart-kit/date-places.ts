/** A date with its name, at a moment in milliseconds. */
export interface NamedDate {
  readonly time: number;
  readonly name: string;
}

/** Where a date's name stands beside its rule, which begins at the name's line and goes down from there. */
export interface DatePlace {
  /** Its line, from the top. */
  readonly lane: number;
  /** The side of its rule. */
  readonly side: 'left' | 'right';
  /** The moment before which the name must end; null where that is the end of the axis. */
  readonly until: number | null;
}

export const MOST_LANES = 6;
/** How wide a plot is at the least, and a letter about, in pixels. */
const NARROW = 260;
const LETTER = 6.5;

/** A rule goes through the lines of its own name and of all below. */
const rulesThrough = (rule: DatePlace, name: DatePlace) => rule.lane <= name.lane;

/** The nearest moment on the name's side at which a rule, or half-way to a name that comes towards it, is in its line. */
function endOf(dates: readonly NamedDate[], places: readonly DatePlace[], own: number): number | null {
  const { time } = dates[own];
  const { lane, side } = places[own];
  const ends = dates.flatMap((date, other) => {
    const ahead = side === 'right' ? date.time > time : date.time < time;
    if (!ahead || !rulesThrough(places[other], places[own])) return [];
    const facing = places[other].lane === lane && places[other].side !== side;
    return [facing ? (date.time + time) / 2 : date.time];
  });
  if (ends.length === 0) return null;
  return side === 'right' ? Math.min(...ends) : Math.max(...ends);
}

/**
 * The names of so many dates to the right of their rules, later ones lower; those of the others to the left, later ones
 * higher: so no rule goes through the name of another date on the same side.
 */
function placed(dates: readonly NamedDate[], right: number): readonly DatePlace[] {
  // Where there are more dates than lines, both sides begin at the top.
  const from = dates.length > MOST_LANES ? 0 : right;
  const places = dates.map((_, index): DatePlace => {
    const lane = index < right ? index : from + (dates.length - 1 - index);
    return { lane: lane % MOST_LANES, side: index < right ? 'right' : 'left', until: null };
  });
  return places.map((place, index) => ({ ...place, until: endOf(dates, places, index) }));
}

/** How many pixels of the names have no room on a narrow plot. */
function cut(dates: readonly NamedDate[], places: readonly DatePlace[], first: number, last: number): number {
  return dates.reduce((sum, { time, name }, index) => {
    const { side, until } = places[index];
    const end = until ?? (side === 'right' ? last : first);
    const room = (NARROW * Math.abs(end - time)) / Math.max(1, last - first);
    return sum + Math.max(0, LETTER * name.length - room);
  }, 0);
}

/**
 * Places the names of dates, in order of time, so that none is crossed by the rule of another or covers another's name; of
 * these ways the one that cuts the names least, and of equals the one that has each name on the side with more room.
 * @param first The axis's first moment.
 * @param last Its last.
 */
export function placeDates(dates: readonly NamedDate[], first: number, last: number): readonly DatePlace[] {
  const half = dates.filter(({ time }) => time <= (first + last) / 2).length;
  const ways = Array.from({ length: dates.length + 1 }, (_, right) => {
    const places = placed(dates, right);
    return { places, cut: cut(dates, places, first, last), from: Math.abs(right - half) };
  });
  const [best] = ways.toSorted((a, b) => a.cut - b.cut || a.from - b.from);
  return best.places;
}
