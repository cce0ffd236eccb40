import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { planChart, waitChart } from './charts';
import { planFindings, waitFindings } from './findings';
import {
  type ModerationPlanResult,
  moderationHoursTable,
  moderationTargetsTable,
  moderationWaitsTable,
} from './tables';

const plan: Card<ModerationPlanResult> = {
  id: 'hours',
  question: 'In which hours would staff see most comments?',
  definition: [
    'The fewest hours of the week in which the chosen share of all learners’ comments were written: the fullest hours, of equals the earlier in the week. A plan is for staff, so hours are those of the course’s time zone, or UTC where that is chosen, never learners’ own.',
    'Hours chosen by the same comments that they are judged by look better than they are, so the rule is also tried: hours chosen by the earlier half of the comments, and the share of the later half in them (from 100 comments on). It is better than any hours only where that share is clearly (Wilson, 95 %) larger than the hours’ share of the week.',
    LEARNERS,
  ],
  choices: [
    {
      id: 'target',
      label: 'Cover',
      options: ['50', '70', '90'].map((value) => ({ value, label: `${value} %` })),
      initial: '70',
    },
  ],
  findings: planFindings,
  chart: planChart,
  table: (result) => ({ schema: moderationHoursTable, rows: result.moderation_hours }),
};

const waits: Card<ModerationPlanResult> = {
  id: 'waits',
  question: 'Do threads of some weekdays wait longer for staff?',
  definition: [
    'For each thread that a learner opened, the time from its first comment to the first reply by staff anywhere in the thread, by the weekday of the first comment in the course’s time zone, or in UTC where that is chosen, never by learners’ own clocks.',
    'Median and quartiles are of the threads that staff answered; those without an answer by the time of the export have no wait.',
    'Staff are the team members and the enrolments with another role than learner; a selection of learners or dates does not apply to them.',
  ],
  findings: waitFindings,
  chart: waitChart,
  table: (result) => ({ schema: moderationWaitsTable, rows: result.moderation_waits }),
};

/** When staff would be needed, and how long learners waited for them. */
export const moderationPlan: Analysis<ModerationPlanResult> = {
  id: 'moderation-plan',
  needs: ['comments'],
  tables: {
    moderation_hours: moderationHoursTable,
    moderation_targets: moderationTargetsTable,
    moderation_waits: moderationWaitsTable,
  },
  cards: [plan, waits],
};
