import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { weekChart } from './charts';
import { weekFindings } from './findings';
import { type WeeklyPulseResult, weeklyPulseTable } from './tables';

const weeks: Card<WeeklyPulseResult> = {
  id: 'weeks',
  question: 'How is the course doing week by week?',
  definition: [
    `A learner is active in any way in a course week, ${CLOCK}, in which they visit a step for the first time, complete one, answer a quiz, comment, or hand in an assignment or a review, so that more are than begin a study session in it; weeks up to the eighth after the course’s last are counted. Without a start date there are no course weeks.`,
    'Engagement, from 0 to 100 %, is the mean, over the learners on the course at the end of the week, of 0.20 × regularity + 0.15 × share of visited steps completed + 0.20 × first-attempt quiz score + 0.10 × comments (20 or more are 1) + 0.15 × study time (against the 95th percentile of the run’s learners) + 0.20 × recency (1 on the day of the last activity, 0 after 14 days); parts of which no file tells are left out, and the other weights make up for them. The weights can be changed under Learners at risk. On the course are those who have visited a step and not unenrolled by then.',
    'Confidence is the mean of progress (the share of the steps of the weeks begun that they have visited), the share of visited steps completed, and the first-attempt score where there is one. Both scores take all that happened before the end of the week, by the course’s clock, and are given for the course’s own weeks.',
    `A selected group is whom the counts and means are of. Where times are selected, weeks without any of them are left out, a learner is active by what they did in them, and a week of which only some days are chosen is a narrower bar, not set beside whole weeks; the scores stay those of the week’s end. ${LEARNERS}`,
  ],
  findings: weekFindings,
  chart: weekChart,
  table: ({ weekly_pulse }) => ({ schema: weeklyPulseTable, rows: weekly_pulse }),
};

/** The course week by week: who is active, and how engaged learners are. */
export const weeklyPulse: Analysis<WeeklyPulseResult> = {
  id: 'weekly-pulse',
  needs: ['step-activity'],
  tables: { weekly_pulse: weeklyPulseTable },
  cards: [weeks],
};
