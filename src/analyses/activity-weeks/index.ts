import { activityChoice } from '../activity-heatmap/activities';
import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { profileChart, typicalChart, weeksChart } from './charts';
import { profileComparison } from './comparison';
import { profileFindings, weeksFindings } from './findings';
import { slotChoice, slotOf, typicalRows, weekRows } from './rows';
import {
  type ActivityWeeksResult,
  activityProfileTable,
  activityTypicalWeekTable,
  activityWeeksTable,
} from './tables';
import { typicalFindings } from './typical-findings';

const events =
  'A step visit is a learner’s first visit to a step and a completion their last completion of it; comments and quiz responses count every time.';

const weeks: Card<ActivityWeeksResult> = {
  id: 'weeks',
  question: 'Does the rhythm change from week to week?',
  definition: [
    `Every event of the chosen activity by week of the course and by weekday or hour of the day, ${CLOCK}; as a share of the week’s events, so that a busy week does not drown the others, or as it is.`,
    'Week 1 begins on the course’s start date, or on the Monday of the first event where no start is known; all that is earlier is “Before”, and all that is more than eight weeks after the course’s own weeks is “Later”; weeks after its own are marked as such. Weekdays on which a notable date falls are framed; “Before”, “Later” and weeks with fewer than 20 events are shaded no darker than the darkest of the other weeks, and shares of fewer than 20 events are pale.',
    'A weekday or an hour is said to lead where it does so clearly in most of at least three weeks with 50 events or more, with at least 20 learners and five dates behind it, none of which brings 40 % or more and no three 80 % or more.',
    `${events} ${LEARNERS}`,
  ],
  choices: [
    activityChoice,
    slotChoice('weekday'),
    {
      id: 'measure',
      label: 'Show',
      options: [
        { value: 'share', label: 'Share of the week' },
        { value: 'count', label: 'Count' },
      ],
      initial: 'share',
    },
  ],
  findings: weeksFindings,
  chart: weeksChart,
  table: (result, view) => ({ schema: activityWeeksTable, rows: weekRows(result, view) }),
};

const typical: Card<ActivityWeeksResult> = {
  id: 'typical-week',
  question: 'When is the course busy in a typical week?',
  definition: [
    'For each weekday and hour the mean, over the weeks of the course, of its share of the week’s events: a busy first week weighs no more than a quiet last one. Beside it, the share of all events together.',
    `Weeks with fewer than 20 events of the activity do not weigh, nor does what happens before the course or more than eight weeks after its own weeks. Hours are counted ${CLOCK}.`,
    'An hour is named the busiest only where it has the largest share, at least five of the weeks and five learners have events in it, and no one week brings 40 % or more of its share.',
    `${events} ${LEARNERS}`,
  ],
  choices: [
    activityChoice,
    {
      id: 'measure',
      label: 'Show',
      options: [
        { value: 'share', label: 'Weeks alike' },
        { value: 'count', label: 'All events' },
      ],
      initial: 'share',
    },
  ],
  findings: typicalFindings,
  chart: typicalChart,
  table: (result, view) => ({ schema: activityTypicalWeekTable, rows: typicalRows(result, view) }),
};

const profile: Card<ActivityWeeksResult> = {
  id: 'profiles',
  question: 'At which hours and on which days is each activity done?',
  definition: [
    `For each activity, the share of all its events by hour of the day or by weekday, ${CLOCK}; activities without any event are left out.`,
    'An hour or a weekday is named where its share is clearly above an even spread (Wilson’s interval, 95 % for all of them together), its events come from at least 20 learners and five dates, and no one date brings 40 % or more of them and no three dates 80 % or more.',
    `${events} ${LEARNERS}`,
  ],
  choices: [slotChoice('hour')],
  comparison: profileComparison,
  findings: profileFindings,
  chart: profileChart,
  table: (result, view) => ({
    schema: activityProfileTable,
    rows: result.activity_profile.filter((row) => row.slot === slotOf(view)),
  }),
};

/** The rhythm of each week of the course. */
export const activityWeeks: Analysis<ActivityWeeksResult> = {
  id: 'activity-weeks',
  needs: ['step-activity'],
  tables: {
    activity_weeks: activityWeeksTable,
    activity_typical_week: activityTypicalWeekTable,
    activity_profile: activityProfileTable,
  },
  cards: [weeks, typical, profile],
};
