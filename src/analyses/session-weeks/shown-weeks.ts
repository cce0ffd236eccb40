import type { SessionWeekRow } from './tables';

/** So many sessions of all are in the weeks that are drawn, besides those of the course itself. */
const SHARE = 0.99;

/**
 * The weeks worth drawing: from the one by which the first hundredth of the sessions has begun to the one by which all but
 * the last hundredth have, and the weeks of the course in any case, as far as there are rows.
 */
export function shownWeeks(rows: readonly SessionWeekRow[], courseWeeks: number): readonly SessionWeekRow[] {
  const all = rows.reduce((sum, { sessions }) => sum + sessions, 0);
  let before = 0;
  return rows.filter(({ week, sessions }) => {
    const inCourse = week >= 1 && week <= courseWeeks;
    const begun = before + sessions > (1 - SHARE) * all;
    const going = before < SHARE * all;
    before += sessions;
    return inCourse || (begun && going);
  });
}
