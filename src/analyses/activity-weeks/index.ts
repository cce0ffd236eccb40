import { activityWords } from '../activity-heatmap/tables';
import type { Analysis, Card, Choice } from '../definition';
import { profileChart, typicalChart, weeksChart } from './charts';
import { profileFindings, typicalFindings, weeksFindings } from './findings';
import { slotOf, typicalRows, weekRows } from './rows';
import { type ActivityWeeksResult, activityTypicalWeekTable, activityWeeksTable } from './tables';

const events =
  'A step visit is a learner’s first visit to a step and a completion their last completion of it; comments and quiz responses count every time.';
const learners = 'Learners are enrolments with the role learner; staff are left out.';
const activity: Choice = {
  id: 'activity',
  label: 'Activity',
  options: Object.entries(activityWords).map(([value, label]) => ({ value, label })),
  initial: 'step_visits',
};
const slot = (initial: string): Choice => ({
  id: 'slot',
  label: 'By',
  options: [
    { value: 'weekday', label: 'Weekday' },
    { value: 'hour', label: 'Hour' },
  ],
  initial,
});

const weeks: Card<ActivityWeeksResult> = {
  id: 'weeks',
  question: 'Does the rhythm change from week to week?',
  definition: [
    'Every event of the chosen activity by week of the course and by weekday or hour of the day, in the course’s time zone; as a share of the week’s events, so that a busy week does not drown the others, or as it is.',
    'Week 1 begins on the course’s start date, or on the Monday of the first event where no start is known; all that is earlier is “Before”, and all that is more than eight weeks after the course’s own weeks is “Later”.',
    events,
    learners,
  ],
  choices: [
    activity,
    slot('weekday'),
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
    'Weeks with fewer than 20 events of the activity do not weigh, nor does what happens before the course or more than eight weeks after its own weeks. Hours are in the course’s time zone.',
    events,
    learners,
  ],
  choices: [
    activity,
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
    'For each activity, the share of all its events by hour of the day or by weekday, in the course’s time zone; activities without any event are left out.',
    events,
    learners,
  ],
  choices: [slot('hour')],
  findings: profileFindings,
  chart: profileChart,
  table: (result, view) => ({
    schema: activityWeeksTable,
    rows: result.activity_weeks.filter((row) => row.slot === slotOf(view)),
  }),
};

/** The rhythm of each week of the course. */
export const activityWeeks: Analysis<ActivityWeeksResult> = {
  id: 'activity-weeks',
  needs: ['step-activity'],
  tables: { activity_weeks: activityWeeksTable, activity_typical_week: activityTypicalWeekTable },
  cards: [weeks, typical, profile],
};
