import { inWords } from '@/words/list';
import { count } from '@/words/numbers';
import {
  type ActivityId,
  activityChoice,
  activityWords,
  chosenActivity,
} from '../activity-heatmap/activities';
import { HOURS, WEEKDAYS } from '../activity-heatmap/week-hours';
import type { Comparison, Side } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import { sidePanels } from '../comparison-kit/side-panels';
import type { Finding } from '../definition';
import { column, tableSchema } from '../schema';
import { shareWords, supportOf } from './findings';
import { placeName, profiles, slotChoice, slotOf } from './rows';
import type { ActivityWeeksResult, Slot } from './tables';

type Sides = readonly Side<ActivityWeeksResult>[];

function profileOf({ result }: Side<ActivityWeeksResult>, activity: ActivityId, slot: Slot) {
  return profiles(result, slot).find((profile) => profile.activity === activity) ?? null;
}

/**
 * The busiest weekday or hour of each side, without a test: a learner's many events hang together. None is named of a side
 * where it is of few learners or dates, or mostly of one date.
 */
function findings(sides: Sides): readonly Finding[] {
  const view = sides[0].view;
  const [activity, slot] = [chosenActivity(view), slotOf(view)];
  const busiest = sides.flatMap((side) => {
    const profile = profileOf(side, activity, slot);
    if (!profile) return [];
    const most = Math.max(...profile.counts);
    const place = profile.counts.indexOf(most);
    const when = slot === 'hour' ? `the hour from ${placeName(slot, place)}:00` : placeName(slot, place);
    const supported = supportOf(side.result, activity, slot, place);
    const text = `${when} for ${side.label} (${shareWords(most, profile.total, supported)})`;
    return [{ label: side.label, text, supported }];
  });
  if (busiest.length < 2) return [];
  const named = busiest.filter(({ supported }) => supported).map(({ text }) => text);
  const others = busiest.filter(({ supported }) => !supported).map(({ label }) => label);
  const what = activityWords[activity].toLowerCase();
  const which = slot === 'hour' ? 'hour' : 'weekday';
  const sentences = [
    named.length > 0 ? `Most frequent for ${what} is ${inWords(named)}.` : '',
    others.length > 0
      ? `For ${inWords(others)} the busiest ${which} has too few learners or dates to be called a habit.`
      : '',
  ];
  return [
    {
      key: 'peaks',
      text: sentences.filter(Boolean).join(' '),
      values: { activity, slot, named: named.length },
    },
  ];
}

type ComparedActivityRow = {
  readonly side: string;
  readonly activity: ActivityId;
  readonly slot: Slot;
  readonly place: number;
  readonly count: number;
  readonly share: number;
};

const comparedActivity = tableSchema<ComparedActivityRow>(
  'compared_activity',
  'side, activity and weekday or hour',
  {
    side: sideColumn,
    activity: column('label', 'Activity', 'What learners did.', activityWords),
    slot: column('label', 'By', 'Whether the row counts a weekday or an hour of the day.', {
      weekday: 'Weekday',
      hour: 'Hour of the day',
    }),
    place: column('integer', 'Weekday or hour', 'Weekday from 0 (Monday) to 6, or hour from 0 to 23.'),
    count: column('count', 'Count', 'How often learners did it then.'),
    share: column('rate', 'Share', 'Share of the side’s events of that activity.'),
  },
);

/** When learners are active, side by side. */
export const profileComparison: Comparison<ActivityWeeksResult> = {
  ofAllRows: true,
  definition: [
    'Each side’s events of the chosen activity by hour of the day or weekday, as shares of them all. There is no test: the events of one learner hang together, so that chance is wider than their number suggests.',
  ],
  choices: [activityChoice, slotChoice('hour')],
  splitBy: 'slot',
  differences: () => [],
  findings,
  chart(sides) {
    const view = sides[0].view;
    const [activity, slot] = [chosenActivity(view), slotOf(view)];
    const own = sides.map((side) => profileOf(side, activity, slot));
    const bins = Array.from({ length: slot === 'hour' ? HOURS : WEEKDAYS }, (_, place) => {
      const name = placeName(slot, place);
      return { name: slot === 'hour' ? name : name.slice(0, 3), words: name };
    });
    return sidePanels(sides, {
      bins,
      title: slot === 'hour' ? 'Hour of the day' : 'Weekday',
      counts: own.map((profile) => profile?.counts ?? bins.map(() => 0)),
      notes: own.map((profile) => `${count(profile?.total ?? 0)} ${activityWords[activity].toLowerCase()}`),
      summary: `Bars of each side’s share of ${activityWords[activity].toLowerCase()} by ${slot === 'hour' ? 'hour of the day' : 'weekday'}.`,
    });
  },
  table(sides) {
    const slot = slotOf(sides[0].view);
    const rows = sides.flatMap(({ label, result }) =>
      profiles(result, slot).flatMap(({ activity, counts, total }) =>
        [...counts].map((n, place) => ({ side: label, activity, slot, place, count: n, share: n / total })),
      ),
    );
    return { schema: comparedActivity, rows };
  },
};
