import type { CardView, Finding } from './definition';
import { isPartial } from './in-these-days';

/** Fewer learners than this, and a figure is given with caution. */
export const THIN = 20;

/** Of fewer learners than this nothing is said that is no plain number of them. */
export const FEWEST = 5;

/** A finding that is cautious where it rests on fewer than twenty learners. */
export function finding(key: string, text: string, values: Finding['values'], learners: number): Finding {
  return learners < THIN ? { key, text, values, caution: true } : { key, text, values };
}

/** By whose clock days and hours are counted, as definitions say it within a sentence. */
export const CLOCK =
  'by the chosen clock (the course’s time zone, unless UTC or each learner’s own is chosen with the time)';

/** Whom the figures are about, as definitions say it. */
export const LEARNERS = 'Learners are enrolments with the role learner; staff are left out.';

/** Whether the run's data end before the course does, so that learners are still on their way. */
export function isUnderWay({ course, dataEnd }: Pick<CardView, 'course' | 'dataEnd'>): boolean {
  return dataEnd !== null && course.endDate !== null && dataEnd < course.endDate;
}

/** Why a view does not show learners' whole way through the course; null where it does. */
export function cutShort(
  view: Pick<CardView, 'course' | 'dataEnd' | 'filter'>,
): 'times' | 'under-way' | null {
  if (isPartial(view)) return 'times';
  return isUnderWay(view) ? 'under-way' : null;
}

/** Findings that are cautious while the run is under way, or where only some times are selected. */
export function whileUnderWay(findings: readonly Finding[], view: CardView): readonly Finding[] {
  const because = cutShort(view);
  return because === null ? findings : findings.map((each) => ({ ...each, caution: true, because }));
}

/** The sentence with a capital, whatever its first word. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
