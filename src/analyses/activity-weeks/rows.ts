import { type ActivityId, activityWords, chosenActivity, weekdays } from '../activity-heatmap/activities';
import { HOURS, WEEKDAYS } from '../activity-heatmap/week-hours';
import type { CardView, Choice } from '../definition';
import type { ActivityTypicalWeekRow, ActivityWeeksResult, ActivityWeeksRow, Slot } from './tables';

/** Whether a card shows weekdays or hours. */
export const slotChoice = (initial: Slot): Choice => ({
  id: 'slot',
  label: 'By',
  options: [
    { value: 'weekday', label: 'Weekday' },
    { value: 'hour', label: 'Hour' },
  ],
  initial,
});

/** Whether the card shows weekdays or hours. */
export function slotOf(view: CardView): Slot {
  return view.choices.slot === 'hour' ? 'hour' : 'weekday';
}

/** Whether a row is of a single week, and not of all before the course or of all that came later. */
export function isWeek(period: ActivityWeeksRow['period']): boolean {
  return period.startsWith('Week');
}

/** The rows of weeks that the card shows. */
export function weekRows(
  { activity_weeks }: ActivityWeeksResult,
  view: CardView,
): readonly ActivityWeeksRow[] {
  const [activity, slot] = [chosenActivity(view), slotOf(view)];
  return activity_weeks.filter((row) => row.activity === activity && row.slot === slot);
}

/** The rows of the typical week that the card shows. */
export function typicalRows(
  { activity_typical_week }: ActivityWeeksResult,
  view: CardView,
): readonly ActivityTypicalWeekRow[] {
  const activity = chosenActivity(view);
  return activity_typical_week.filter((row) => row.activity === activity);
}

export interface Profile {
  readonly activity: ActivityId;
  /** By weekday or hour. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** For each activity its events by weekday or hour, those without any left out. */
export function profiles({ activity_weeks }: ActivityWeeksResult, slot: Slot): readonly Profile[] {
  return (Object.keys(activityWords) as ActivityId[]).flatMap((activity) => {
    const counts = new Array<number>(slot === 'hour' ? HOURS : WEEKDAYS).fill(0);
    for (const row of activity_weeks) {
      if (row.activity === activity && row.slot === slot) counts[row.place] += row.count;
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    return total > 0 ? [{ activity, counts, total }] : [];
  });
}

/** How a weekday or an hour is named on an axis. */
export function placeName(slot: Slot, place: number): string {
  return slot === 'hour' ? String(place).padStart(2, '0') : weekdays[place];
}
